-- Update rounds: twice a year everything that is published is gone through by those who keep it true (decisions/0066).

create table update_round (
  id uuid primary key,
  version integer not null,
  state text not null check (state in ('draft', 'published', 'archived', 'merged')),
  source text not null,
  external_id text,
  content jsonb not null,
  imported_version integer,
  merged_into uuid references update_round,
  reason text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  change_number bigint not null,
  -- The moment since which a confirmation counts, and the one at which the round was closed.
  opens_at timestamptz not null,
  closed_at timestamptz,
  -- What the coverage was when the round was closed, cell by cell, so that the next one can be held against it.
  coverage jsonb,
  check ((closed_at is null) = (coverage is null))
);

-- A listing is either asked for or not: two rounds at once would ask for it twice.
create unique index update_round_one_at_a_time on update_round ((true)) where closed_at is null;
create index update_round_change_number on update_round (change_number);
create trigger update_round_change before insert or update on update_round for each row execute function stamp_change();
create trigger update_round_stays before delete on update_round for each row execute function refuse_removal();

-- How far each actor had come when the round was closed; what a listing says of itself goes on changing after that.
create table update_round_result (
  round_id uuid not null references update_round,
  actor_id uuid not null references actor,
  listings integer not null check (listings > 0),
  done integer not null check (done between 0 and listings),
  changed integer not null check (changed between 0 and listings),
  primary key (round_id, actor_id)
);
create trigger update_round_result_stays before update or delete on update_round_result for each row execute function refuse_removal();

-- A listing can be confirmed by a link from a mail to the actor's function mailbox, too (decisions/0067).
alter table service drop constraint service_verified_how_check;
alter table service add constraint service_verified_how_check check (verified_how in ('owner', 'round', 'phone', 'web', 'link'));

-- One mail to one mailbox about everything that is left there; its link is bound to it, and so to the round and the actors.
create table reminder (
  id uuid primary key,
  round_id uuid not null references update_round,
  address text not null check (address = lower(address)),
  actors uuid[] not null,
  listings integer not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  account_id text not null,
  created_at timestamptz not null,
  next_try_at timestamptz not null,
  sent_at timestamptz,
  -- Until when its link may be used.
  expires_at timestamptz not null,
  -- Message key: why it could not be delivered.
  problem text,
  check ((state = 'sent') = (sent_at is not null))
);
create index reminder_address on reminder (round_id, address, created_at);
create index reminder_waiting on reminder (next_try_at) where state = 'waiting';

-- What a link has been used for: each listing once.
create table reminder_use (
  reminder_id uuid not null references reminder,
  service_id uuid not null references service,
  at timestamptz not null,
  primary key (reminder_id, service_id)
);
