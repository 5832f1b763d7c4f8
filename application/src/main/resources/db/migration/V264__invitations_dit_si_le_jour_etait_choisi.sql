-- Whoever was asked which day suits is then told that one is chosen: to them the meeting did not change.
alter table reunion_invitation add column sans_jour boolean not null default false;
