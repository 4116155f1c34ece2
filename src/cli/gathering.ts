import { composeGathering, type Gathering, type House } from '../compose.ts';
import { release } from './version.ts';

/** Opens what gathering needs for one piece of work, and closes it after. */
export async function withGathering<Result>(
  house: House,
  work: (gathering: Gathering) => Promise<Result>,
): Promise<Result> {
  const gathering = await composeGathering(house, await release());
  try {
    return await work(gathering);
  } finally {
    await gathering.close();
  }
}
