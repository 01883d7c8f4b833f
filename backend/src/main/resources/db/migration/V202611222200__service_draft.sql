-- What is being written of a listing, beside what the public sees of it: one draft of each. A listing that was never
-- published is nowhere but here, so that no address of the public can meet it. A draft goes when it is published or
-- thrown away; the history keeps what was done.
create table service_draft (
  id uuid primary key,
  provider_id uuid not null references actor,
  version integer not null,
  content jsonb not null,
  -- The version of the published listing that the draft was written on; null where there is none.
  based_on integer,
  -- Who saved it last: role and actor are shown, the account only to itself.
  account_id text not null,
  role text not null,
  acting_actor_id uuid references actor,
  -- The same request sent twice begins one listing.
  created_by text not null,
  created_key text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (created_by, created_key)
);

create index service_draft_provider on service_draft (provider_id);
