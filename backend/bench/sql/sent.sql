\set i random(1, :n - 20)
select id, version, state, source, external_id, content::text as content, merged_into, changed_at, verified_at, verified_by, verified_how, review_before
from service where id = any (array(select md5('service' || (:i + k))::uuid from generate_series(1, 20) k)) and state = 'published';
