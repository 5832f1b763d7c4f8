package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.socle.commun.LieuId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;

/**
 * Fifty want the same hour: one has it, and the others are shown the next, with all that they typed. Two of the staff give two
 * hours of two counsellors that overlap in one room: one of them is refused.
 */
final class UnSeulCreneau implements Epreuve {

    private static final int PERSONNES = 50;
    private static final int PRIS = 302;
    private static final int OCCUPE = 409;

    private final Terrain terrain;
    private final int tours;

    UnSeulCreneau(Terrain terrain, int tours) {
        this.terrain = terrain;
        this.tours = tours;
    }

    @Override
    public String tenter() throws Exception {
        for (var tour = 0; tour < tours; tour++) {
            uneHeure(tour);
            uneSalle(tour);
        }
        return "%d x %d : 1 rendez-vous, %d fois les heures suivantes, 0 erreur ; %d salles jamais partagees"
                .formatted(tours, PERSONNES, PERSONNES - 1, tours);
    }

    private void uneHeure(int tour) throws Exception {
        var lieu = LieuId.nouveau();
        terrain.recevoir(lieu, "09:00");
        var libres = terrain.creneaux(lieu);
        // Beyond the notice that the web asks for.
        var voulu = libres.get(libres.size() / 2);
        var suivant = libres.get(libres.size() / 2 + 1);
        var statuts =
                Ensemble.<Integer>faire(PERSONNES, rang -> demander(voulu, suivant, tour * PERSONNES + rang)).stream()
                        .collect(Collectors.groupingBy(statut -> statut, Collectors.counting()));
        exiger(statuts.equals(Map.of(PRIS, 1L, OCCUPE, PERSONNES - 1L)), "answers: %s", statuts);
        exiger(terrain.lire(base -> base.rendezVous(lieu)).equals(List.of(1, 0)), "more than one has the hour");
    }

    private Callable<Integer> demander(CreneauLibre voulu, CreneauLibre suivant, int rang) {
        return () -> {
            var nom = Noms.de(rang);
            var champs = new LinkedHashMap<String, String>();
            champs.put("cle", UUID.randomUUID().toString());
            champs.put("telephone", "06 12 34 56 78");
            champs.put("personnes[0].prenom", "Lou");
            champs.put("personnes[0].nom", nom);
            var reponse =
                    terrain.passant(rang).poster("/rendez-vous/" + voulu.ou().ecrit() + "/" + voulu.moment(), champs);
            exiger(
                    reponse.statusCode() == PRIS
                            || reponse.body().contains(suivant.moment())
                                    && reponse.body().contains(nom),
                    "status %d, and not the next hours",
                    reponse.statusCode());
            return reponse.statusCode();
        };
    }

    private void uneSalle(int tour) throws Exception {
        var lieu = LieuId.nouveau();
        terrain.recevoir(lieu, "09:00");
        terrain.recevoir(lieu, "09:30");
        var libres = terrain.creneaux(lieu);
        // The first hour of today may be the last of its morning, beside which no other begins.
        var un = libres.stream()
                .filter(libre -> pendant(libre, libres).isPresent())
                .findFirst()
                .orElseThrow();
        var autre = pendant(un, libres).orElseThrow();
        var donnes =
                Ensemble.<Boolean>faire(2, rang -> () -> donner(rang == 0 ? un : autre, Noms.de(2 * tour + rang)))
                        .stream()
                        .filter(oui -> oui)
                        .count();
        exiger(donnes == 1, "given: %d", donnes);
        exiger(terrain.lire(base -> base.rendezVous(lieu)).equals(List.of(1, 0)), "two in one room");
    }

    /** One that begins in the midst of it. */
    private static Optional<CreneauLibre> pendant(CreneauLibre un, List<CreneauLibre> libres) {
        return libres.stream()
                .filter(libre ->
                        libre.debut().isAfter(un.debut()) && libre.debut().isBefore(un.fin()))
                .findFirst();
    }

    private boolean donner(CreneauLibre creneau, String nom) {
        try {
            return terrain.prendre(creneau, "Salle " + nom) instanceof ResultatRendezVous.Pris;
        } catch (DataAccessException e) {
            // The database refused by itself: two counsellors wait for no common lock.
            return false;
        }
    }
}
