package fr.estran.banc.api;

import fr.estran.banc.api.Contrat.Lecture;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Requests without end, the same ones from one seed and the same answers: each as the document says, then bent once, or twice. */
final class Inventions {

    private static final int DEUX_FOIS_SUR = 6;

    private final List<Lecture> lectures;
    private final String hote;
    private final Trousseau cles;
    private final RandomGenerator hasard;
    private final Appris appris;

    /** What undoes one another is together, so that each is done once at most. */
    private final List<List<Consumer<Essai>>> familles;

    Inventions(List<Lecture> lectures, String hote, Trousseau cles, RandomGenerator hasard, Appris appris) {
        this.lectures =
                lectures.stream().filter(une -> !une.parametres().isEmpty()).toList();
        this.hote = hote;
        this.cles = cles;
        this.hasard = hasard;
        this.appris = appris;
        var adresse = new DansLAdresse(hasard, appris);
        var entete = new DansLEntete(hasard, appris, cles);
        var parametres = List.<Consumer<Essai>>of(
                adresse::nombre,
                adresse::nombre,
                adresse::texte,
                adresse::texte,
                adresse::malEncode,
                adresse::demesure,
                adresse::deuxFois,
                adresse::inconnu,
                adresse::curseur,
                adresse::curseur);
        this.familles = List.of(
                parametres,
                parametres,
                parametres,
                List.of(adresse::chemin, adresse::chemin, adresse::cheminIllisible),
                List.of(entete::methode, entete::tete),
                List.of(entete::forme),
                List.of(entete::marque),
                List.of(entete::condition),
                List.of(entete::corps),
                List.of(entete::ligneIllisible),
                List.of(entete::hote),
                List.of(entete::cle));
    }

    Demande suivante() {
        var fermees =
                lectures.stream().filter(une -> !une.parametres().isEmpty()).toList();
        var essai = new Essai(fermees.get(hasard.nextInt(fermees.size())), hote, cles.bonne());
        if (hasard.nextBoolean()) {
            essai.parametres.add("limite=" + hasard.nextInt(1, 30));
        }
        var une = hasard.nextInt(familles.size());
        bouger(essai, une);
        if (!essai.relu && hasard.nextInt(DEUX_FOIS_SUR) == 0) {
            var autre = hasard.nextInt(familles.size());
            if (!familles.get(autre).equals(familles.get(une))) {
                bouger(essai, autre);
            }
        }
        return essai.demande();
    }

    private void bouger(Essai essai, int famille) {
        var facons = familles.get(famille);
        facons.get(hasard.nextInt(facons.size())).accept(essai);
    }
}
