\set i random(1, :n)
select id, version, state, source, external_id, content::text as content, merged_into, changed_at, verified_at, verified_by, verified_how, review_before
from service where id = md5('service' || :i)::uuid;
