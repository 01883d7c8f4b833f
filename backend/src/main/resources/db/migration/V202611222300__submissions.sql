-- What visitors send in without an account: that something in a listing is wrong, that support is missing, that an organisation
-- wants to be listed (decisions/0065). Nothing about whoever sent it stands anywhere.
create table submission (
  id uuid primary key,
  version integer not null,
  kind text not null check (kind in ('report', 'tip', 'registration')),
  state text not null check (state in ('new', 'in-hand', 'done')),
  service_id uuid references service,
  topic text check (topic in ('wrong-time', 'wrong-place', 'wrong-contact', 'closed', 'wrong-audience', 'other')),
  -- What was written, until it is taken away; the rest of the row stays, so that it can be counted.
  written jsonb,
  outcome text check (outcome in
    ('corrected', 'right-as-it-is', 'actor-invited', 'listed', 'listed-already', 'passed-on', 'not-in-scope')),
  answer text,
  closed_at timestamptz,
  closed_role text,
  closed_actor_id uuid references actor,
  on_behalf boolean not null default false,
  received_at timestamptz not null,
  check ((kind = 'report') = (service_id is not null) and (kind = 'report') = (topic is not null)),
  check ((state = 'done') = (closed_at is not null) and (state = 'done') = (outcome is not null))
);

create index submission_service on submission (service_id, received_at);
create index submission_waiting on submission (received_at, id) where state <> 'done';
create index submission_done on submission (closed_at, id) where state = 'done';
