package fr.estran.droits;

import java.util.List;

/** What a module says of its own pages, beside its controllers: each request that it answers, and to whom it is open. */
public interface SesDroits {

    List<Droit> lignes();
}
