package fr.estran.socle.base;

import java.time.Duration;
import java.util.List;

/** What the first visitors of a service would load, and what the first wrong addresses would, is loaded before it is said to be ready. */
final class Echauffement {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<Essai> ESSAIS = List.of(
            new Essai("GET", "/statique/estran.svg"),
            new Essai("GET", "/{"),
            new Essai("GET", "/a%2fb"),
            new Essai("GET", "/rien"),
            new Essai("FAUX", "/"),
            new Essai("POST", "/connexion"),
            new Essai("GET", "/connexion"),
            new Essai("GET", "/programme"),
            new Essai("GET", "/"));

    private record Essai(String methode, String chemin) {}

    private Echauffement() {}

    /** What is not answered is no reason not to begin: whether the service answers is watched from then on. */
    static void faire(PorteDuService porte) {
        for (var essai : ESSAIS) {
            if (!porte.repond(essai.methode(), essai.chemin(), PATIENCE)) {
                return;
            }
        }
    }
}
