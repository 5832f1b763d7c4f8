package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.bilan.publication.Publication;
import fr.estran.parole.enquetes.ChangementsDEnquete.Changement;
import fr.estran.parole.enquetes.ProfilRepository.Profil;
import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.socle.vocabulaire.TrancheDite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before a survey goes out: how many of those who may be asked could be told by what it asks, if somebody laid one form beside the register.
 * Counts alone, and what it would be if less were asked.
 */
@Service
@Transactional(readOnly = true)
class Reconnaissables {

    private final ProfilRepository profils;
    private final Formulaires formulaires;
    private final Clock horloge;

    Reconnaissables(ProfilRepository profils, Formulaires formulaires, Clock horloge) {
        this.profils = profils;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    /** @param libelle of the question that is asked in this list of the town's */
    record Allege(ListeDeLaVille liste, String libelle, int reconnaissables) {}

    /**
     * @param personnes who came in the last twelve months
     * @param questions what the register knows too, of what is asked
     * @param reconnaissables in groups of fewer than eleven who are alike in all of it
     * @param seules like nobody else
     */
    record Audit(int personnes, List<String> questions, int reconnaissables, int seules, List<Allege> alleges) {}

    Audit auditer(Enquete enquete) {
        var aujourdhui = LocalDate.now(horloge);
        var connus = profils.depuis(
                aujourdhui.minusYears(1).atStartOfDay(horloge.getZone()).toOffsetDateTime(), aujourdhui);
        var mots = formulaires.mots();
        var ecrite = EnqueteEcrite.de(enquete);
        var groupes = groupes(ecrite, connus, mots);
        return new Audit(
                connus.stream().mapToInt(Profil::nombre).sum(),
                posees(ecrite, mots).map(QuestionDEnquete::libelle).toList(),
                petits(groupes),
                (int) groupes.stream().filter(nombre -> nombre == 1).count(),
                alleges(ecrite, connus, mots));
    }

    private static List<Allege> alleges(EnqueteEcrite ecrite, List<Profil> connus, MotsDesReponses mots) {
        return Arrays.stream(ListeDeLaVille.values())
                .flatMap(liste -> Allegement.de(liste, ecrite, mots)
                        .filter(Changement.Fait.class::isInstance)
                        .map(Changement.Fait.class::cast)
                        .map(fait -> new Allege(
                                liste,
                                posees(ecrite, mots)
                                        .filter(une -> liste.de(une, mots))
                                        .findFirst()
                                        .orElseThrow()
                                        .libelle(),
                                petits(groupes(fait.ecrite(), connus, mots))))
                        .stream())
                .toList();
    }

    private static Stream<QuestionDEnquete> posees(EnqueteEcrite ecrite, MotsDesReponses mots) {
        return ecrite.questions().stream()
                .filter(une -> Arrays.stream(ListeDeLaVille.values()).anyMatch(liste -> liste.de(une, mots)));
    }

    /** How many people are in each group of those who are alike in what is asked. */
    private static List<Integer> groupes(EnqueteEcrite ecrite, List<Profil> connus, MotsDesReponses mots) {
        var traits = posees(ecrite, mots).map(une -> trait(une, mots)).toList();
        return List.copyOf(connus.stream()
                .collect(groupingBy(
                        profil -> traits.stream()
                                .map(trait -> trait.apply(profil))
                                .toList(),
                        summingInt(Profil::nombre)))
                .values());
    }

    private static int petits(List<Integer> groupes) {
        return groupes.stream()
                .filter(nombre -> nombre < Publication.SEUIL)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What somebody of this profile would answer: nothing where their answer is not on offer. */
    private static Function<Profil, String> trait(QuestionDEnquete question, MotsDesReponses mots) {
        var liste = Arrays.stream(ListeDeLaVille.values())
                .filter(une -> une.de(question, mots))
                .findFirst()
                .orElseThrow();
        var valeurs = question.choix().stream().map(Choix::valeur).toList();
        return switch (liste) {
            case AGES ->
                profil -> valeurs.stream()
                        .filter(valeur -> bande(valeur, profil.age()))
                        .findFirst()
                        .orElse("");
            case QUARTIERS -> profil -> valeurs.contains(profil.quartier()) ? profil.quartier() : "";
            case GENRES -> profil -> valeurs.contains(profil.genre()) ? profil.genre() : "";
            case FORMES ->
                profil -> {
                    var siennes = new TreeSet<>(profil.formes());
                    siennes.retainAll(valeurs);
                    return siennes.toString();
                };
        };
    }

    private static boolean bande(String valeur, String age) {
        return AgesReunis.lire(valeur).stream()
                .flatMap(List::stream)
                .anyMatch(bande -> TrancheDite.lire(age).filter(bande::couvre).isPresent());
    }
}
