-- Of two thousand expressions, those that say one of the words that were typed.
create index expression_livree_par_radical on technique.expression_livree using gin (radicaux);
