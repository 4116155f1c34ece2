import type { Tenant } from './chat.ts';

/** The identity of an article through all its versions. Opaque; derived from the content of its first version. */
export type ArticleId = string & { readonly __id: 'Article' };

/** The identity of one immutable text with its metadata, in one collection. Opaque; derived from exactly these. */
export type VersionId = string & { readonly __id: 'ArticleVersion' };

/** Whose articles: the operator's, shared by all, or one tenant's own. Nothing computed for one reader may show through another's collection. */
export type CollectionId = string & { readonly __id: 'Collection' };

/** The collection of one workspace or server. No tenant can be the operator: its name has a colon. */
export const collectionOf = ({ platform, id }: Tenant): CollectionId => `${platform}:${id}` as CollectionId;

/** The collection that every reader sees. */
export const OPERATOR = 'operator' as CollectionId;

/** What those of one workspace or server see: everybody's, and their own. */
export const seenBy = (tenant: Tenant): readonly CollectionId[] => [OPERATOR, collectionOf(tenant)];
