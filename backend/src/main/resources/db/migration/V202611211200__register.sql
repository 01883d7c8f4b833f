-- The register: everything that an organisation, a coordinator or an import enters has one row with the same envelope,
-- and its own content as one JSON document that a Java record defines (decisions/0001).

-- One total order over all changes. The lock is held until commit, so numbers become visible in the order they were
-- given: a reader that has seen number n will never later meet a smaller one. The same order will carry the change feed.
create sequence entry_change as bigint;

create function stamp_change() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7216352841);
  new.change_number := nextval('entry_change');
  perform pg_notify('samlat_change', '');
  return new;
end $$;

create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never removed or rewritten', tg_table_name using errcode = 'restrict_violation';
end $$;

-- The envelope, written once: every register table below is made like it and adds what it is sorted by and what it holds
-- apart from its content. It is gone at the end of this script.
create table entry (
  id uuid primary key,
  version integer not null,
  state text not null check (state in ('draft', 'published', 'archived', 'merged')),
  source text not null,
  external_id text,
  content jsonb not null,
  imported_version integer,
  merged_into uuid,
  reason text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  change_number bigint not null,
  check ((state = 'merged') = (merged_into is not null))
);

create table code (
  like entry including all,
  list text not null check (list in ('municipality', 'target-group', 'language', 'concern', 'activity-code', 'support-level', 'service-kind')),
  sort_name text collate "sv-SE-x-icu" generated always as (content #>> '{name,sv}') stored,
  not null external_id,
  check (external_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  unique (list, external_id)
);

create table actor (
  like entry including all,
  sort_name text collate "sv-SE-x-icu" generated always as (content #>> '{name,sv}') stored,
  parent_id uuid generated always as ((content ->> 'parent')::uuid) stored references actor,
  unique (source, external_id)
);

create table location (
  like entry including all,
  sort_name text collate "sv-SE-x-icu" generated always as (
    coalesce(case when content ->> 'visibility' = 'area' then null else content #>> '{name,sv}' end, content #>> '{area,sv}', '')) stored,
  unique (source, external_id)
);

create table rights_information (
  like entry including all,
  sort_name text collate "sv-SE-x-icu" generated always as (coalesce(content ->> 'targetGroup', '') || ' ' || coalesce(content ->> 'area', '')) stored,
  unique (source, external_id)
);

create table knowledge_resource (
  like entry including all,
  sort_name text collate "sv-SE-x-icu" generated always as (content #>> '{title,sv}') stored,
  unique (source, external_id)
);

create table strategy_period (
  like entry including all,
  sort_name text collate "sv-SE-x-icu" generated always as (content ->> 'from') stored,
  unique (source, external_id)
);

create table service (
  like entry including all,
  sort_name text collate "sv-SE-x-icu" generated always as (content #>> '{name,sv}') stored,
  provider_id uuid not null generated always as ((content ->> 'provider')::uuid) stored references actor,
  -- Freshness: who vouched for the listing and until when; the grade is computed from these and today's date.
  verified_at timestamptz,
  verified_by text,
  verified_how text check (verified_how in ('owner', 'round', 'phone', 'web')),
  review_before date,
  unique (source, external_id),
  check ((verified_at is null) = (verified_by is null) and (verified_at is null) = (verified_how is null))
);

create index service_provider on service (provider_id);
create index service_content on service using gin (content jsonb_path_ops);

-- Who changed what, when and why: written in the transaction of the change, never rewritten.
create table history (
  id uuid primary key,
  at timestamptz not null,
  account_id text not null,
  role text not null,
  acting_actor_id uuid references actor,
  subject_type text not null,
  subject_id uuid not null,
  version integer not null,
  verb text not null,
  reason text,
  changes jsonb not null
);
create index history_subject on history (subject_id, version);

create trigger history_is_append_only before update or delete on history for each row execute function refuse_removal();
create trigger history_is_not_emptied before truncate on history for each statement execute function refuse_removal();

do $$
declare t text;
begin
  foreach t in array array['code', 'actor', 'location', 'rights_information', 'knowledge_resource', 'strategy_period', 'service'] loop
    execute format('alter table %I add foreign key (merged_into) references %I', t, t);
    execute format('create trigger %I before insert or update on %I for each row execute function stamp_change()', t || '_change', t);
    execute format('create trigger %I before delete on %I for each row execute function refuse_removal()', t || '_stays', t);
    execute format('create index %I on %I (change_number)', t || '_change_number', t);
    execute format('create index %I on %I (sort_name, id)', t || '_sort_name', t);
  end loop;
end $$;

drop table entry;

-- An import is a job: what was sent, how far it has come, and what became of each record that was not taken.
create table import_job (
  id uuid primary key,
  state text not null check (state in ('running', 'finished', 'failed')),
  dry_run boolean not null,
  account_id text not null,
  role text not null,
  idempotency_key text,
  -- What was asked under the key, hashed: the same key for something else is refused.
  request text,
  created_at timestamptz not null,
  -- When it last told how far it has come.
  heard_at timestamptz not null default now(),
  finished_at timestamptz,
  total integer not null default 0,
  done integer not null default 0,
  created integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  conflicts integer not null default 0,
  warnings integer not null default 0,
  problem text,
  unique (account_id, idempotency_key)
);

create table import_finding (
  job_id uuid not null references import_job on delete cascade,
  position integer not null,
  line integer not null,
  type text,
  external_id text,
  outcome text not null check (outcome in ('refused', 'conflict', 'warning')),
  pointer text not null,
  -- Message key and what the message names; the words are found in the reader's language.
  reason text not null,
  arguments jsonb not null,
  primary key (job_id, position)
);
