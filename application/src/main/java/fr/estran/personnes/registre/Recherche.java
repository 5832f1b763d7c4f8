package fr.estran.personnes.registre;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody types to find somebody: a telephone, a name, a first name, both in whichever order, or part of them. */
@Component
record Recherche(RechercheRepository repository) {

    private static final int SIGNES_AU_MOINS = 3;
    private static final int SIGNES_AU_PLUS = 80;
    private static final int MOTS_AU_PLUS = 6;
    private static final int LETTRES_POUR_RESSEMBLER = 4;

    private static final Pattern BLANCS = Pattern.compile("[\\s\\p{Z},;]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d\\s\\p{Z}.()/-]+");

    List<FicheTrouvee> chercher(String saisi) {
        var dit = saisi.substring(0, Math.min(saisi.length(), SIGNES_AU_PLUS))
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        if (!assez(dit)) {
            return List.of();
        }
        if (TELEPHONE.matcher(dit).matches()) {
            return repository.parTelephone(dit);
        }
        var gauches = new ArrayList<String>();
        var droites = new ArrayList<String>();
        couper(dit, gauches, droites);
        var trouvees = repository.parNom(gauches, droites);
        return trouvees.isEmpty()
                        && dit.codePoints().filter(Character::isLetter).count() >= LETTRES_POUR_RESSEMBLER
                ? repository.parRessemblance(gauches, droites)
                : trouvees;
    }

    static boolean assez(String dit) {
        return dit.codePoints().filter(Character::isLetterOrDigit).count() >= SIGNES_AU_MOINS;
    }

    /** All of it first, with nothing at its right. */
    private static void couper(String dit, List<String> gauches, List<String> droites) {
        var mots = Stream.of(BLANCS.split(dit)).limit(MOTS_AU_PLUS).toList();
        for (var rang = mots.size(); rang > 0; rang--) {
            gauches.add(String.join(" ", mots.subList(0, rang)));
            droites.add(String.join(" ", mots.subList(rang, mots.size())));
        }
    }
}
