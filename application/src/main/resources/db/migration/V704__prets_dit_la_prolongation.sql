-- The day on which the return was last put off: whoever agreed upon it that day is not recalled the next. ADR 0146.
alter table pret add prolonge_le date;
