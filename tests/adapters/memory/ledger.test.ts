import { memoryLedger } from '../../../src/adapters/memory/ledger.ts';
import { ledgerContract } from '../../contracts/ledger.ts';

ledgerContract(() => ({ ledger: memoryLedger(), close: () => {} }));
