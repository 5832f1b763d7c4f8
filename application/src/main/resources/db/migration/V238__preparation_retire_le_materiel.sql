-- What is carried no longer leaves the lists. What names it, sessions held among them, keeps it.
alter table materiel add column retire_le date;
