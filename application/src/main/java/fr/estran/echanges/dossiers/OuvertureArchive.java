package fr.estran.echanges.dossiers;

import java.nio.file.Path;
import java.util.List;

sealed interface OuvertureArchive {

    /** @param laisses the files that are no part of a folder of records, and were not taken out */
    record Ouverte(List<Constat> laisses) implements OuvertureArchive {}

    /** It holds no folder of records, and nothing but sheets: what another tool exports. @param feuilles as they were taken out */
    record DeFeuilles(List<Path> feuilles) implements OuvertureArchive {}

    /** @param phrase says why, and what to do */
    record Refusee(String phrase) implements OuvertureArchive {}
}
