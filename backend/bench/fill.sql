-- Fills an empty register with :n generated listings of :actors actors, about as long as the real ones. The code lists
-- have been imported. Given as psql variables; run by run.sh as superuser, past the triggers, which would number every row
-- under a lock: that is what imports are measured for, not this.
\set ON_ERROR_STOP on
set session_replication_role = replica;
select setseed(0.42);

insert into actor (id, version, state, source, external_id, content, created_at, changed_at, change_number)
select md5('actor' || i)::uuid, 0, 'published', 'bench', 'actor-' || i,
  jsonb_build_object('kind', 'ideburen', 'name', jsonb_build_object('sv', 'Föreningen ' || chr(65 + i % 26) || ' ' || i)),
  now(), now(), nextval('entry_change')
from generate_series(1, :actors) i;

create temporary table word as
select w, row_number() over () - 1 as n from unnest(string_to_array(
  'sömn oro stress samtal grupp språkcafé föräldrar barn unga kvinnor tolk familj skola hälsa tandvård läxhjälp promenad odling musik idrott '
  'mötesplats rådgivning krisstöd hembesök vägledning sjukvård trauma sorg ensamhet vänskap simning matlagning bostad arbete studier fritid '
  'kultur körsång natur öppenvård mottagning vårdcentral församling studiecirkel kompis mentor guide nätverk stödsamtal hälsosamtal', ' ')) w;

create temporary table words as
select array_agg(w order by n) as all_words, count(*)::int as c from word;

insert into service (id, version, state, source, external_id, content, created_at, changed_at, change_number)
select md5('service' || i)::uuid, 0, 'published', 'bench', 'service-' || i,
  jsonb_strip_nulls(jsonb_build_object(
    'provider', md5('actor' || (1 + (i * 7919::bigint) % :actors))::uuid,
    'name', jsonb_build_object('sv', initcap(a[1 + (r1 * c)::int % c]) || ' för ' || a[1 + (r2 * c)::int % c] || ' ' || i),
    'description', jsonb_build_object('sv', (
      select string_agg(a[1 + ((r3 * 1000)::int * k + i * k * 31) % c], ' ') from generate_series(1, 28) k) || '.'),
    'kind', (array['samtal', 'natverk', 'halsa', 'barn-och-familj', 'utbildning', 'social-situation'])[1 + (r4 * 6)::int % 6],
    'audience', case when r5 < 0.8 then 'residents-targeted' when r5 < 0.95 then 'residents-general' else 'staff-and-actors' end,
    'targetGroups', case when r5 < 0.8 then (
      select jsonb_agg(jsonb_build_object('code', g)) from (
        select distinct g from unnest(array[
          (array['asylsokande', 'nyanland', 'kvotflykting', 'massflykt', 'tillstandslos', 'flykting'])[1 + (r1 * 6)::int % 6],
          (array['asylsokande', 'nyanland', 'ensamkommande-barn', 'anvisad-nyanland'])[1 + (r2 * 4)::int % 4]]) g) d) end,
    'supportLevel', case when r6 < 0.85 then jsonb_build_object('code', (1 + (r6 * 40)::int % 4)::text, 'suggested', true) end,
    'concerns', case when r3 < 0.5 then jsonb_build_array(jsonb_build_object(
      'code', (array['somn', 'oro-stress', 'ensamhet', 'foraldraskap'])[1 + (r3 * 80)::int % 4], 'suggested', true)) end,
    'municipalities', case when r4 < 0.15 then '["1315","1380","1381","1382","1383","1384"]'::jsonb
      else jsonb_build_array((array['1315', '1380', '1381', '1382', '1383', '1384'])[1 + (r4 * 600)::int % 6]) end,
    'ageMin', case when r2 < 0.5 then (array[0, 6, 13, 18])[1 + (r2 * 80)::int % 4] end,
    'ageMax', case when r2 < 0.5 then (array[17, 24, 64, 120])[1 + (r1 * 80)::int % 4] end,
    'languages', case when r3 < 0.3 then jsonb_build_object('delivery', (
      select jsonb_agg(distinct l) from unnest(array['sv', (array['ar', 'so', 'ti', 'uk', 'en'])[1 + (r5 * 50)::int % 5]]) l)) end,
    'cost', case when r6 < 0.4 then '{"kind":"free","text":{"sv":"Kostnadsfri"}}'::jsonb end,
    'access', case when r1 < 0.4 then '{"ways":["drop-in"]}'::jsonb end,
    'contact', jsonb_build_object('url', 'https://example.org/stod/' || i, 'phone', '035-13 70 00'),
    'sources', '[{"url":"https://example.org/kalla"}]'::jsonb,
    'sourceStatus', case when r6 < 0.8 then 'current' else 'older' end)),
  now(), now() - (i % 1000) * interval '1 hour', nextval('entry_change')
from words,
  lateral (select all_words as a) w,
  generate_series(1, :n) i,
  lateral (select random() + i * 0 as r1, random() + i * 0 as r2, random() + i * 0 as r3, random() + i * 0 as r4,
    random() + i * 0 as r5, random() + i * 0 as r6) r;

set session_replication_role = origin;
-- What a search in SQL needs to be quick; the product itself searches in memory.
create index if not exists bench_words on service using gin (
  to_tsvector('swedish', (content #>> '{name,sv}') || ' ' || coalesce(content #>> '{description,sv}', '')));
vacuum analyze service;
vacuum analyze actor;
