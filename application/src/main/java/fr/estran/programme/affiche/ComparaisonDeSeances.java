package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import fr.estran.programme.affiche.Plaquette.Lieu;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.SeanceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a leaflet says otherwise of the sessions of one action: each session on its own, since people come to sessions. */
final class ComparaisonDeSeances {

    private ComparaisonDeSeances() {}

    /** One day of a line. */
    private record Une(Plaquette.Seance ligne, Plaquette.Jour jour) {

        String quand() {
            return Jours.sansAnnee(jour.jour()) + ", " + ligne.heures();
        }
    }

    static List<String> phrases(
            List<Plaquette.Seance> anciennes, List<Plaquette.Seance> nouvelles, Set<SeanceId> annulees) {
        var avant = uneParUne(anciennes);
        var apres = uneParUne(nouvelles);
        var phrases = new ArrayList<String>();
        avant.forEach((id, ancienne) -> {
            var nouvelle = apres.get(id);
            if (nouvelle == null) {
                phrases.add(dire(annulees.contains(id) ? "annulee" : "retiree", ancienne, Map.of()));
            } else {
                comparer(ancienne, nouvelle, phrases);
            }
        });
        apres.forEach((id, nouvelle) -> {
            if (!avant.containsKey(id)) {
                phrases.add(dire(
                        "ajoutee", nouvelle, Map.of("lieu", nouvelle.ligne().ou())));
            }
        });
        return phrases;
    }

    private static Map<SeanceId, Une> uneParUne(List<Plaquette.Seance> lignes) {
        var toutes = new LinkedHashMap<SeanceId, Une>();
        lignes.forEach(ligne -> ligne.jours().forEach(jour -> toutes.put(jour.seance(), new Une(ligne, jour))));
        return toutes;
    }

    private static void comparer(Une ancienne, Une nouvelle, List<String> phrases) {
        if (!ancienne.quand().equals(nouvelle.quand())) {
            phrases.add(dire("deplacee", ancienne, Map.of("apres", nouvelle.quand())));
        }
        var la = ancienne.ligne();
        var ici = nouvelle.ligne();
        var memeLieu = la.lieu() != null && la.lieu().equals(ici.lieu());
        if (!memeLieu && !la.ou().equals(ici.ou())) {
            phrases.add(dire("ailleurs", ancienne, Map.of("lieu", la.ou(), "apres", ici.ou())));
        }
        changer("titre", ancienne, la.titre(), ici.titre(), phrases);
        changer("genre", ancienne, la.genre(), ici.genre(), phrases);
        changer("venir", ancienne, la.venir(), ici.venir(), phrases);
    }

    private static void changer(
            String quoi, Une seance, @Nullable String avant, @Nullable String apres, List<String> phrases) {
        if (!Objects.equals(avant, apres)) {
            phrases.add(dire(
                    quoi,
                    seance,
                    Map.of(
                            "avant", avant == null ? MESSAGES.dire("ecart.rien") : avant,
                            "apres", apres == null ? MESSAGES.dire("ecart.rien") : apres)));
        }
    }

    private static String dire(String quoi, Une seance, Map<String, String> autres) {
        var valeurs = new LinkedHashMap<String, Object>(autres);
        valeurs.put("titre", seance.ligne().titre());
        valeurs.put("quand", seance.quand());
        return MESSAGES.dire("ecart.seance." + quoi, valeurs);
    }

    /** What a leaflet says otherwise of the way to a venue. */
    static final class ComparaisonDeLieux {

        private ComparaisonDeLieux() {}

        /** @param ancien null where the paper does not name it, @param nouveau null where nothing takes place there any more */
        static List<String> phrases(@Nullable Lieu ancien, @Nullable Lieu nouveau) {
            if (ancien == null || nouveau == null) {
                var connu = Objects.requireNonNull(ancien == null ? nouveau : ancien);
                return List.of(MotsDePlaquette.MESSAGES.dire(
                        ancien == null ? "ecart.lieu.nouveau" : "ecart.lieu.retire",
                        "lieu",
                        connu.nom(),
                        "adresse",
                        connu.adresse()));
            }
            return Stream.of(
                            phrase("nom", ancien.nom(), ancien.nom(), nouveau.nom()),
                            phrase("adresse", nouveau.nom(), ancien.adresse(), nouveau.adresse()),
                            phrase("acces", nouveau.nom(), ancien.acces(), nouveau.acces()),
                            phrase("arret", nouveau.nom(), dit(ancien.arret()), dit(nouveau.arret())),
                            fauteuil(ancien, nouveau))
                    .flatMap(phrases -> phrases)
                    .toList();
        }

        /** A paper on which it was never said tells nothing that is wrong. */
        private static Stream<String> fauteuil(Lieu ancien, Lieu nouveau) {
            return ancien.fauteuil() == null
                    ? Stream.of()
                    : phrase(
                            "fauteuil",
                            nouveau.nom(),
                            MotsDePlaquette.fauteuil(ancien.fauteuil()),
                            nouveau.fauteuil() == null ? "" : MotsDePlaquette.fauteuil(nouveau.fauteuil()));
        }

        private static String dit(@Nullable String arret) {
            return arret == null ? "" : arret;
        }

        private static Stream<String> phrase(String quoi, String lieu, String avant, String apres) {
            return avant.equals(apres)
                    ? Stream.of()
                    : Stream.of(MotsDePlaquette.MESSAGES.dire(
                            "ecart.lieu." + quoi,
                            Correction.valeurs(
                                    avant.isEmpty() ? null : avant,
                                    apres.isEmpty() ? null : apres,
                                    Map.of("lieu", lieu))));
        }
    }
}
