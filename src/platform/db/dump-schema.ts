import type { ClientBase } from 'pg'

/**
 * The whole schema of a migrated database as SQL to be read and compared, always in the same order: what pg_dump
 * would tell, which the embedded PostgreSQL does not bring and an older one refuses. The same from PostgreSQL 15 on.
 */
export const dumpSchema = async (client: ClientBase): Promise<string> => {
  // Names are then written with their schemas, whatever the connection is set to.
  await client.query(`begin; set local search_path = ''`)
  try {
    const parts: string[] = []
    for (const query of [schemas, types, tables, views, functions, triggers, policies, grants]) {
      const { rows } = await client.query<{ sql: string }>(query)
      parts.push(...rows.map(({ sql }) => sql))
    }
    return `${parts.join('\n\n')}\n`
  } finally {
    await client.query('rollback')
  }
}

const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')`
/** What an extension brought is the extension's. */
const notOfExtension = (oid: string, catalogue: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`
/** The slices' projections are made into two functions after every migration, and stand in their own files. */
const notProjections = `p.oid::regprocedure::text not like all (array['read.project(%', 'read.project\\_event(%'])`
const comment = (kind: string, name: string, oid: string, catalogue: string) =>
  `coalesce(E'\\ncomment on ${kind} ' || ${name} || ' is ' || quote_literal(obj_description(${oid}, '${catalogue}')) || ';', '')`

const schemas = `
  select * from (
    select 'create schema ' || n.nspname || ';' || ${comment('schema', 'n.nspname', 'n.oid', 'pg_namespace')} as sql
    from pg_namespace n where ${ours}
    union all
    select 'create extension ' || extname || ';' from pg_extension where extname <> 'plpgsql'
  ) first order by sql collate "C" desc`

const types = `
  select case t.typtype
      when 'e' then 'create type ' || t.oid::regtype || ' as enum (' ||
        (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid) || ');'
      else 'create domain ' || t.oid::regtype || ' as ' || format_type(t.typbasetype, t.typtypmod) ||
        (select coalesce(string_agg(' ' || pg_get_constraintdef(c.oid), '' order by conname collate "C"), '')
         from pg_constraint c where contypid = t.oid and contype = 'c') || ';'
    end || ${comment('type', 't.oid::regtype', 't.oid', 'pg_type')} as sql
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where t.typtype in ('e', 'd') and ${ours} and ${notOfExtension('t.oid', 'pg_type')}
  order by t.oid::regtype::text collate "C"`

const column = `'  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) ||
  case when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
       when a.attidentity <> '' then ' generated ' || case a.attidentity when 'a' then 'always' else 'by default' end || ' as identity'
       when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid)
       else '' end ||
  case when a.attnotnull then ' not null' else '' end`

const tables = `
  select 'create table ' || c.oid::regclass || E' (\\n' ||
      (select string_agg(line, E',\\n' order by place, line collate "C") from (
        select a.attnum::int as place, ${column} as line
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        union all
        select 10000, '  constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(k.oid)
        from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
      ) lines) || E'\\n)' ||
      coalesce(' partition by ' || pg_get_partkeydef(c.oid), '') || ';' ||
      case when c.relispartition then E'\\nalter table ' || (select inhparent::regclass from pg_inherits where inhrelid = c.oid) ||
        ' attach partition ' || c.oid::regclass || ' ' || pg_get_expr(c.relpartbound, c.oid) || ';' else '' end ||
      coalesce((select string_agg(E'\\n' || pg_get_indexdef(i.indexrelid) || ';', '' order by i.indexrelid::regclass::text collate "C")
        from pg_index i where i.indrelid = c.oid
          and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u', 'x'))), '') ||
      case when c.relrowsecurity then E'\\nalter table ' || c.oid::regclass || ' enable row level security;' else '' end ||
      case when c.relforcerowsecurity then E'\\nalter table ' || c.oid::regclass || ' force row level security;' else '' end ||
      ${comment('table', 'c.oid::regclass', 'c.oid', 'pg_class')} ||
      coalesce((select string_agg(E'\\ncomment on column ' || c.oid::regclass || '.' || quote_ident(a.attname) || ' is ' ||
          quote_literal(col_description(c.oid, a.attnum)) || ';', '' order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and col_description(c.oid, a.attnum) is not null), '') as sql
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and ${ours} and ${notOfExtension('c.oid', 'pg_class')}
  order by c.oid::regclass::text collate "C"`

const views = `
  select 'create ' || case c.relkind when 'm' then 'materialized ' else '' end || 'view ' || c.oid::regclass ||
      coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') || E' as\\n' || pg_get_viewdef(c.oid) ||
      ${comment('view', 'c.oid::regclass', 'c.oid', 'pg_class')} as sql
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('v', 'm') and ${ours} and ${notOfExtension('c.oid', 'pg_class')}
  order by c.oid::regclass::text collate "C"`

// The owner matters where a function runs with its owner's rights.
const functions = `
  select pg_get_functiondef(p.oid) || ';' ||
      case when p.prosecdef then E'\\nalter function ' || p.oid::regprocedure || ' owner to ' || pg_get_userbyid(p.proowner) || ';' else '' end ||
      ${comment('function', 'p.oid::regprocedure', 'p.oid', 'pg_proc')} as sql
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prokind in ('f', 'p') and ${notProjections} and ${ours} and ${notOfExtension('p.oid', 'pg_proc')}
  order by p.oid::regprocedure::text collate "C"`

const triggers = `
  select pg_get_triggerdef(t.oid) || ';' as sql
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and ${ours}
  order by c.oid::regclass::text collate "C", t.tgname collate "C"`

const policies = `
  select 'create policy ' || quote_ident(p.polname) || ' on ' || c.oid::regclass ||
      case when p.polpermissive then '' else ' as restrictive' end ||
      ' for ' || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end ||
      ' to ' || coalesce((select string_agg(rolname, ', ' order by rolname collate "C") from pg_roles where oid = any (p.polroles)), 'public') ||
      coalesce(E'\\n  using (' || pg_get_expr(p.polqual, p.polrelid) || ')', '') ||
      coalesce(E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '') || ';' as sql
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours}
  order by c.oid::regclass::text collate "C", p.polname collate "C"`

// MAINTAIN came with PostgreSQL 17 and is the owner's alone.
const grants = `
  select 'grant ' || string_agg(distinct lower(x.privilege_type), ', ' order by lower(x.privilege_type)) || ' on ' || o.kind || ' ' || o.name ||
      ' to ' || case x.grantee when 0 then 'public' else pg_get_userbyid(x.grantee) end || ';' as sql
  from (
    select 'schema' as kind, n.nspname::text as name, n.nspacl as acl, n.nspowner as owner from pg_namespace n where ${ours}
    union all
    select 'table', c.oid::regclass::text, c.relacl, c.relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'S') and ${ours}
    union all
    select 'column', c.oid::regclass || '.' || quote_ident(a.attname), a.attacl, c.relowner
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where ${ours}
    union all
    select 'function', p.oid::regprocedure::text, coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and ${notProjections}
  ) o, aclexplode(o.acl) x
  where x.grantee <> o.owner and x.privilege_type <> 'MAINTAIN'
  group by o.kind, o.name, x.grantee
  order by o.kind collate "C", o.name collate "C", case x.grantee when 0 then 'public' else pg_get_userbyid(x.grantee) end collate "C"`
