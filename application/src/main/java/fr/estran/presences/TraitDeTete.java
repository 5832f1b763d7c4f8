package fr.estran.presences;

import fr.estran.personnes.registre.SaisieFiche;
import fr.estran.socle.commun.Code;
import java.util.List;

/** What can be said of people without a name: each by itself, and nothing says who is both. */
public enum TraitDeTete implements Code {
    GENRE("effectif_genre", SaisieFiche.GENRES),
    SITUATION("effectif_situation", SaisieFiche.SITUATIONS),
    TRANCHE(
            "effectif",
            TrancheDEffectif.habitants().stream()
                    .filter(tranche -> tranche != TrancheDEffectif.NON_COMMUNIQUE)
                    .map(TrancheDEffectif::code)
                    .toList());

    final String table;
    private final List<String> codes;

    TraitDeTete(String table, List<String> codes) {
        this.table = table;
        this.codes = codes;
    }

    /** Those that are asked for; records may hold others. */
    List<String> codes() {
        return codes;
    }
}
