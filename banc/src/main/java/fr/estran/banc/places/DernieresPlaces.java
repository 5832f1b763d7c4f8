package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.socle.commun.ActionId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many ask at one moment for the last three places: three have them, the others each a rank, and each answer says so. */
final class DernieresPlaces implements Epreuve {

    private static final int PLACES = 3;
    private static final int REDIRIGE = 302;
    private static final Pattern TITRE = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern RANG = Pattern.compile("(?:(\\d+)e sur|en t.te de) la liste");

    private final Terrain terrain;
    private final int tours;
    private final int personnes;

    DernieresPlaces(Terrain terrain, int tours, int personnes) {
        this.terrain = terrain;
        this.tours = tours;
        this.personnes = personnes;
    }

    @Override
    public String tenter() throws Exception {
        for (var tour = 0; tour < tours; tour++) {
            tenter(terrain.atelier(PLACES, false));
        }
        return "%d x %d : %d places, %d rangs, 0 erreur".formatted(tours, personnes, PLACES, personnes - PLACES);
    }

    private void tenter(ActionId atelier) throws Exception {
        var justes = Ensemble.<String>faire(personnes, rang -> demander(atelier, rang));
        var attendus = new ArrayList<>(List.of("confirmee", "confirmee", "confirmee"));
        IntStream.rangeClosed(1, personnes - PLACES).forEach(rang -> attendus.add("" + rang));
        exiger(
                justes.stream()
                        .sorted()
                        .toList()
                        .equals(attendus.stream().sorted().toList()),
                "places: %s",
                justes);
        var compte = terrain.compte(atelier);
        exiger(
                compte.confirmees() == PLACES && compte.prises() == PLACES && compte.enAttente() == personnes - PLACES,
                "%s",
                compte);
    }

    /** Ranks do not move as long as nobody leaves: what the page says first is what the database says for good. */
    private Callable<String> demander(ActionId atelier, int rang) {
        return () -> {
            var passant = terrain.passant(rang);
            var statut = passant.inscrire(atelier, Noms.de(rang)).statusCode();
            exiger(statut == REDIRIGE, "status %d", statut);
            var dit = titre(passant.lire("/ma-place").body());
            var place = terrain.lire(base -> base.placesDe(passant.secret())).getFirst();
            var rangDit = RANG.matcher(dit);
            exiger(
                    place.equals(!rangDit.find() ? "confirmee" : rangDit.group(1) == null ? "1" : rangDit.group(1)),
                    "the page says %s of %s",
                    dit,
                    place);
            return place;
        };
    }

    private static String titre(String page) {
        var titre = TITRE.matcher(page);
        return titre.find() ? titre.group(1) : page;
    }
}
