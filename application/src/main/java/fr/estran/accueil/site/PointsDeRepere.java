package fr.estran.accueil.site;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.pages.Aides;
import fr.estran.socle.pages.Cadre.Pas;
import fr.estran.socle.pages.Lien;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What helps one find the way from a page: where it is explained, and the steps that it is one of. */
@Component
class PointsDeRepere {

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final List<EtapeDuDepart> ETAPES = List.of(EtapeDuDepart.values());

    private final Aides aides;
    private final Depart depart;
    private final Droits droits;
    private final ParolesDeLaVille paroles;

    PointsDeRepere(Aides aides, Depart depart, Droits droits, ParolesDeLaVille paroles) {
        this.aides = aides;
        this.depart = depart;
        this.droits = droits;
        this.paroles = paroles;
    }

    @Nullable String aide(@Nullable Identite qui, String chemin) {
        return qui == null ? null : aides.pour(chemin).orElse("/aide");
    }

    /**
     * Which step of the first days this page is of, to whoever can take it, as long as it is to do, or nothing has been programmed
     * yet, and which comes next; asked of the database on those pages alone.
     */
    @Nullable Pas etape(@Nullable Identite qui, String chemin) {
        if (qui == null
                || ETAPES.stream().noneMatch(etape -> estDe(etape, chemin))
                || !droits.ouvre(qui.roles(), "/premiere-fois/etapes")) {
            return null;
        }
        var etapes = depart.etapes(qui.roles());
        var rienEncore = etapes.stream().anyMatch(etape -> etape.premieres() && etape.aFaire());
        return etapes.stream()
                .filter(etape -> estDe(Code.de(EtapeDuDepart.class, etape.code()), chemin) && etape.ouverte())
                .filter(etape ->
                        etape.apresLesPremieres() ? etape.aFaire() && !rienEncore : etape.aFaire() || rienEncore)
                .findFirst()
                .map(ici -> pas(etapes, etapes.indexOf(ici)))
                .orElse(null);
    }

    /** The page itself, and what one writes from it; of the programme, each of whose actions has a page, the programme alone. */
    private static boolean estDe(EtapeDuDepart etape, String chemin) {
        return chemin.equals(etape.adresse())
                || etape != EtapeDuDepart.INSCRIPTIONS && chemin.startsWith(etape.adresse() + "/");
    }

    /** The next is looked for from here on, then from the first: steps are taken in any order. */
    private Pas pas(List<EtapeVue> etapes, int rang) {
        var suivante = Stream.concat(etapes.subList(rang + 1, etapes.size()).stream(), etapes.subList(0, rang).stream())
                .filter(etape -> etape.aFaire() && etape.ouverte())
                .findFirst()
                .map(etape -> new Lien(
                        MESSAGES.dire("depart.suivante", Map.of("titre", etape.titre(paroles.lire()))),
                        etape.adresse()))
                .orElse(null);
        return new Pas(MESSAGES.dire("depart.ici", Map.of("n", rang + 1, "sur", etapes.size())), suivante);
    }
}
