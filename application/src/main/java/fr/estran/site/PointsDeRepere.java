package fr.estran.site;

import fr.estran.acteurs.Identite;
import fr.estran.commun.Messages;
import fr.estran.droits.Droits;
import fr.estran.guide.Aides;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What helps one find the way from a page: where it is explained, and the steps that it is one of. */
@Component
class PointsDeRepere {

    private static final Messages MESSAGES = Messages.de("site");
    private static final List<EtapeDuDepart> ETAPES = List.of(EtapeDuDepart.values());

    private final Aides aides;
    private final Depart depart;
    private final Droits droits;

    PointsDeRepere(Aides aides, Depart depart, Droits droits) {
        this.aides = aides;
        this.depart = depart;
        this.droits = droits;
    }

    @Nullable String aide(@Nullable Identite qui, String chemin) {
        return qui == null ? null : aides.pour(chemin).orElse("/aide");
    }

    /**
     * Which step of the first days this page is, to whoever can take it, as long as it is to do, or nothing has been programmed
     * yet; asked of the database on those pages alone.
     */
    @Nullable String etape(@Nullable Identite qui, String chemin) {
        if (qui == null
                || ETAPES.stream().noneMatch(etape -> etape.adresse().equals(chemin))
                || !droits.ouvre(qui.roles(), "/premiere-fois/etapes")) {
            return null;
        }
        var etapes = depart.etapes(qui.roles());
        var rienEncore = etapes.stream().anyMatch(etape -> etape.premieres() && etape.aFaire());
        return etapes.stream()
                .filter(etape -> etape.adresse().equals(chemin) && etape.ouverte())
                .filter(etape ->
                        etape.apresLesPremieres() ? etape.aFaire() && !rienEncore : etape.aFaire() || rienEncore)
                .findFirst()
                .map(ici -> MESSAGES.dire("depart.ici", Map.of("n", etapes.indexOf(ici) + 1, "sur", etapes.size())))
                .orElse(null);
    }
}
