package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Usagers;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.Prevenances;
import fr.estran.programme.souhaits.ReponseAuxSouhaits;
import fr.estran.programme.souhaits.VoixDesSouhaits;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A consultation that is open in the demonstration: some have answered by each way, two wish to be told. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class ConsultationsDeDemonstration {

    private static final List<String> NOMS = List.of("Kerjean", "Le Floc", "Haridon", "Guillou", "Floch", "Ropars");
    private static final int EQUIPE = 21;
    private static final int SITE = 5;

    private final ConsultationsDesSouhaits consultations;
    private final VoixDesSouhaits voix;
    private final Prevenances prevenances;
    private final Thematiques thematiques;
    private final Usagers usagers;
    private final Random hasard = new Random(15);

    ConsultationsDeDemonstration(
            ConsultationsDesSouhaits consultations,
            VoixDesSouhaits voix,
            Prevenances prevenances,
            Thematiques thematiques,
            Usagers usagers) {
        this.consultations = consultations;
        this.voix = voix;
        this.prevenances = prevenances;
        this.thematiques = thematiques;
        this.usagers = usagers;
    }

    /** Once: what was written on screen since then is kept. */
    public void poser() {
        var themes = thematiques.auChoix().stream().map(Thematique::code).toList();
        if (themes.isEmpty() || !consultations.toutes().stream().allMatch(ConsultationDesSouhaits::relevee)) {
            return;
        }
        var id = consultations.creer(
                MESSAGES.dire("demonstration.titre"),
                LocalDate.parse("2024-01-08"),
                LocalDate.parse("2024-03-29"),
                themes);
        IntStream.range(0, EQUIPE).forEach(_ -> voix.parLEquipe(id, reponse(themes, null)));
        IntStream.range(0, SITE).forEach(_ -> voix.surLeSite(id, reponse(themes, null)));
        voix.parLEquipe(id, reponse(themes, MESSAGES.dire("demonstration.autre")));
        var personnes = NOMS.stream()
                .flatMap(nom -> usagers.chercher(nom).stream())
                .map(FicheTrouvee::id)
                .distinct()
                .toList();
        personnes.stream().limit(2).forEach(qui -> prevenances.demander(id, qui, List.of("photos")));
    }

    private ReponseAuxSouhaits reponse(List<String> themes, @Nullable String autre) {
        return new ReponseAuxSouhaits(UUID.randomUUID(), quelques(themes), autre);
    }

    private List<String> quelques(List<String> themes) {
        return hasard.ints(2, 0, themes.size()).mapToObj(themes::get).toList();
    }
}
