package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.ActiviteCoop.TrancheCoop;
import fr.estran.echanges.classeurs.ActiviteCoop.Venu;
import fr.estran.socle.tableurs.Ecritures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of whom it is known who they are: whoever else came is a head. */
final class Personnes {

    /** @param naissance zero where it is not known */
    record Personne(
            String reference,
            String prenom,
            String nom,
            int naissance,
            String genre,
            String statut,
            String telephone,
            String courriel) {}

    private record Cle(String conseiller, String nu) {}

    private final Beneficiaires liste;
    private final Laisses laisses;
    private final Map<Cle, Personne> personnes = new LinkedHashMap<>();
    private final Set<Cle> homonymes = new HashSet<>();
    private final Map<Cle, Venu> vus = new HashMap<>();

    Personnes(Beneficiaires liste, Laisses laisses, List<ActiviteCoop> activites) {
        this.liste = liste;
        this.laisses = laisses;
        activites.forEach(this::chercherLesHomonymes);
        laisses.compter(Laisse.FICHES_SANS_ACTIVITE, liste.jamaisTrouvees());
    }

    /** Empty for a head: whoever is not named, whom the file does not tell from another, whoever was a minor that year. */
    Optional<Personne> de(ActiviteCoop activite, Venu venu) {
        if (!venu.nomme()) {
            return Optional.empty();
        }
        var cle = cle(activite, venu);
        if (homonymes.contains(cle)) {
            laisses.compter(Laisse.HOMONYMES);
            return Optional.empty();
        }
        var personne = personne(cle, activite, venu);
        if (mineure(personne.naissance(), venu, activite.annee())) {
            laisses.compter(Laisse.MINEURS);
            return Optional.empty();
        }
        personnes.putIfAbsent(cle, personne);
        return Optional.of(personne);
    }

    /** In which band a head is counted. */
    TrancheCoop tranche(ActiviteCoop activite, Venu venu) {
        if (!venu.nomme() || homonymes.contains(cle(activite, venu))) {
            return venu.tranche();
        }
        int naissance = personne(cle(activite, venu), activite, venu).naissance();
        return naissance == 0 ? venu.tranche() : venu.tranche().selon(naissance, activite.annee());
    }

    Iterable<Personne> toutes() {
        return personnes.values();
    }

    private static boolean mineure(int naissance, Venu venu, int annee) {
        return naissance == 0 ? venu.tranche().mineur() : TrancheCoop.mineur(naissance, annee);
    }

    private static Cle cle(ActiviteCoop activite, Venu venu) {
        return new Cle(activite.conseiller().reference(), Beneficiaires.nu(venu.nom()));
    }

    private Personne personne(Cle cle, ActiviteCoop activite, Venu venu) {
        var connue = personnes.get(cle);
        if (connue != null) {
            return connue;
        }
        var reference = "B-" + Ecritures.empreinte(cle.conseiller(), cle.nu());
        var fiches = liste.trouver(activite.conseiller().proprietaire(), venu.nom());
        if (fiches.size() == 1) {
            var fiche = fiches.getFirst();
            return new Personne(
                    reference,
                    fiche.prenom(),
                    fiche.nom(),
                    fiche.naissance(),
                    fiche.genre().isEmpty() ? venu.genre() : fiche.genre(),
                    fiche.statut().isEmpty() ? venu.statut() : fiche.statut(),
                    fiche.telephone(),
                    fiche.courriel());
        }
        var mots = venu.nom().split(" ", 2);
        return new Personne(
                reference,
                mots.length == 2 ? mots[0] : "",
                mots.length == 2 ? mots[1] : venu.nom(),
                0,
                venu.genre(),
                venu.statut(),
                "",
                "");
    }

    /** A name that the list has twice, that is twice in one workshop, or of which two rows do not say the same. */
    private void chercherLesHomonymes(ActiviteCoop activite) {
        var ici = new HashSet<Cle>();
        for (var venu : activite.venus()) {
            if (!venu.nomme()) {
                continue;
            }
            var cle = cle(activite, venu);
            var auparavant = vus.putIfAbsent(cle, venu);
            if (!ici.add(cle)
                    || auparavant == null
                            && liste.trouver(activite.conseiller().proprietaire(), venu.nom())
                                            .size()
                                    > 1
                    || auparavant != null && seContredisent(auparavant, venu)) {
                homonymes.add(cle);
            }
        }
    }

    private static boolean seContredisent(Venu un, Venu autre) {
        var genres = !GenreCoop.de(un.genre()).isEmpty()
                && !GenreCoop.de(autre.genre()).isEmpty()
                && !GenreCoop.de(un.genre()).equals(GenreCoop.de(autre.genre()));
        return genres
                || un.tranche() != TrancheCoop.NON_COMMUNIQUE
                        && autre.tranche() != TrancheCoop.NON_COMMUNIQUE
                        && un.tranche() != autre.tranche();
    }

    /** What is said of a person, in the codes of the register: nothing where nothing was said. */
    static final class GenreCoop {

        private GenreCoop() {}

        static String de(String cellule) {
            var dit = Ecritures.nus(cellule);
            return dit.startsWith("feminin") ? "F" : dit.startsWith("masculin") ? "M" : "";
        }

        /** Situations: those whom the tool calls without employment may look for one or not. */
        static String situation(String statut) {
            var dit = Ecritures.nus(statut);
            return dit.startsWith("retraite")
                    ? "retraite"
                    : dit.startsWith("en emploi")
                            ? "emploi"
                            : dit.startsWith("scolarise")
                                    ? "scolaire"
                                    : dit.startsWith("sans emploi") ? "sans_activite" : "";
        }
    }
}
