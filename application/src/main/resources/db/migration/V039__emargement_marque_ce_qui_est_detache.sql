-- Something was said of this participation, and is counted with the session: what is noted of it again is not counted twice.
alter table participation add detachee boolean not null default false;
