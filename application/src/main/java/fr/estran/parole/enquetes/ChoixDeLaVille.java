package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TrancheDite;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a question of this town may offer, and what each kind of question begins with. */
@Service
@Transactional(readOnly = true)
class ChoixDeLaVille {

    private static final Messages M = Messages.de("parole/questionnaires");

    private final Formulaires formulaires;
    private final Quartiers quartiers;

    ChoixDeLaVille(Formulaires formulaires, Quartiers quartiers) {
        this.formulaires = formulaires;
        this.quartiers = quartiers;
    }

    /** For a new question, which comes last. */
    LieuDeQuestion lieu(EnqueteEcrite enquete, GenreDeQuestion genre) {
        var mots = formulaires.auChoix();
        var liste = genre.liste();
        return new LieuDeQuestion(enquete, null, genre.type(), liste, offertes(liste, List.of(), mots), mots);
    }

    LieuDeQuestion lieu(EnqueteEcrite enquete, QuestionDEnquete connue) {
        var mots = formulaires.auChoix();
        var liste = Arrays.stream(ListeDeLaVille.values())
                .filter(une -> une.de(connue, mots))
                .findFirst()
                .orElse(null);
        var deja = connue.choix().stream().map(Choix::valeur).toList();
        return new LieuDeQuestion(enquete, connue, connue.type(), liste, offertes(liste, deja, mots), mots);
    }

    /** What the form of a new question says before anybody writes in it. */
    Champs debut(GenreDeQuestion genre) {
        var mot = quartiers.decoupage();
        var dits = Champs.AUCUN
                .avec("libelle", libelle(genre, mot))
                .avec("type", genre.type().code())
                .avec(
                        "valeurs",
                        lieu(new EnqueteEcrite("-", null, true, null, null, List.of()), genre)
                                .offertes());
        return switch (genre) {
            case OUI_NON -> dits.avec("choix", M.dire("dite.oui") + "\n" + M.dire("dite.non"));
            case IMPORTANCE, AISANCE, SATISFACTION -> marques(genre, dits);
            case CHOIX, MULTIPLE, ECHELLE, TEXTE, AGES, QUARTIERS, FORMES, GENRES -> dits;
        };
    }

    /** What a question is known by: the same from one survey to the next, where the town's own list is asked. */
    String code(GenreDeQuestion genre, String libelle) {
        return switch (genre) {
            case AGES -> "age";
            case QUARTIERS -> "quartier";
            case FORMES -> "actions";
            case GENRES -> "genre";
            case CHOIX, MULTIPLE, ECHELLE, TEXTE, OUI_NON, IMPORTANCE, AISANCE, SATISFACTION -> libelle;
        };
    }

    /** The whole list, as a question of the model offers it. */
    List<Choix> tous(ListeDeLaVille liste) {
        return offertes(liste, List.of(), formulaires.auChoix()).stream()
                .map(valeur -> new Choix(valeur, null))
                .toList();
    }

    /** The words of a scale that is given, from its low end to its high one. */
    static List<Choix> marques(GenreDeQuestion genre) {
        var mots = M.dire("marques." + genre.code()).split("\\s*;\\s*");
        return IntStream.rangeClosed(1, mots.length)
                .mapToObj(rang -> new Choix(String.valueOf(rang), mots[rang - 1]))
                .toList();
    }

    private static Champs marques(GenreDeQuestion genre, Champs dits) {
        var avec = dits;
        for (var marque : marques(genre)) {
            avec = avec.avec(ChoixSaisis.marque(Integer.parseInt(marque.valeur())), marque.libelle());
        }
        return avec;
    }

    private static @Nullable String libelle(GenreDeQuestion genre, MotDeQuartier mot) {
        var cle = "debut." + genre.code();
        return Optional.of(cle)
                .filter(M::connait)
                .map(une -> M.dire(une, mot.valeurs()))
                .orElse(null);
    }

    private List<String> offertes(@Nullable ListeDeLaVille liste, List<String> deja, MotsDesReponses mots) {
        if (liste == null) {
            return List.of();
        }
        var offertes = new LinkedHashSet<>(liste.valeurs(
                mots, quartiers.choix(deja).stream().map(Quartier::code).toList()));
        deja.forEach(valeur -> AgesReunis.lire(valeur).stream()
                .flatMap(List::stream)
                .map(TrancheDite::code)
                .forEach(offertes::remove));
        offertes.addAll(deja);
        return List.copyOf(offertes);
    }
}
