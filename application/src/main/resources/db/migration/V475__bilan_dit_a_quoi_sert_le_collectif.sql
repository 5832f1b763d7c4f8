-- What the collective is for, in the service's own words, as what a kind of help is for.
alter table mot drop constraint nature_du_mot_connue;
alter table mot
    add constraint nature_du_mot_connue
        check (nature in ('but_de_forme', 'but_de_champ', 'but_du_collectif', 'marque_d_echelle'));
