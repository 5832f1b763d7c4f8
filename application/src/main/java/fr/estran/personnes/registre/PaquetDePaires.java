package fr.estran.personnes.registre;

import java.util.List;

/**
 * One page of the pairs that may be one person.
 *
 * @param nombre of all
 */
public record PaquetDePaires(List<PaireDeFiches> paires, int nombre, int page, int pages) {

    static final int PAR_PAGE = 20;

    public PaquetDePaires {
        paires = List.copyOf(paires);
    }

    static int pages(int nombre) {
        return Math.max(1, Math.ceilDiv(nombre, PAR_PAGE));
    }
}
