package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.parole.enquetes.ChangementsDEnquete.Changement;
import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.Reconnaissables.ProfilRepository.Profil;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TrancheDite;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
                .filter(nombre -> nombre < Suppression.SEUIL)
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

    /** What the register and the sheets tell of those who may be asked, as counts alone. */
    @Repository
    record ProfilRepository(JdbcClient jdbc) {

        /**
         * What the register knows of some people that a survey may ask too: how many are alike in all of it. Nobody can be told from it but by
         * their being few.
         */
        record Profil(String age, String quartier, String genre, Set<String> formes, int nombre) {

            Profil {
                formes = Set.copyOf(formes);
            }
        }

        private static final String PROFILS = """
            with venue as (
                select
                    coalesce(fiche.conserve_id, participation.usager_id) as usager_id,
                    array_agg(distinct action.type::text) as formes
                from participation
                join seance on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                left join fiche_conservee fiche
                    on fiche.structure_id = participation.structure_id and fiche.absorbe_id = participation.usager_id
                where participation.presence = 'present' and seance.debut >= :depuis
                group by 1
            )
            select
                %s as age,
                coalesce(usager.quartier, 'inconnu') as quartier,
                coalesce(lower(usager.genre), 'inconnu') as genre,
                (select array_agg(forme order by forme) from unnest(venue.formes) forme) as formes,
                count(*)::integer as nombre
            from venue
            join usager on usager.id = venue.usager_id
            where usager.pseudonyme is null
            group by 1, 2, 3, 4
            """.formatted(TrancheDAge.sql("(:annee - usager.annee_naissance)"));

        /** Of all who came since then, but for minors met through a partner, who are known by no name. @param le on which day ages are told */
        List<Profil> depuis(OffsetDateTime depuis, LocalDate le) {
            return jdbc.sql(PROFILS)
                    .param("depuis", depuis)
                    .param("annee", le.getYear())
                    .query((ligne, _) -> new Profil(
                            ligne.getString("age"),
                            ligne.getString("quartier"),
                            ligne.getString("genre"),
                            Set.of((String[]) ligne.getArray("formes").getArray()),
                            ligne.getInt("nombre")))
                    .list();
        }
    }
}
