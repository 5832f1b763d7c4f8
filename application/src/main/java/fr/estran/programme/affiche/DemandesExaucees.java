package fr.estran.programme.affiche;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.Souhaits;
import fr.estran.socle.commun.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "You asked, we scheduled": the themes that most people wished for and that the programme holds. How many wished is not said.
 *
 * <p>Rule: what was asked for.
 */
@Service
@Transactional(readOnly = true)
class DemandesExaucees {

    private static final int AU_PLUS = 3;

    private final Souhaits souhaits;
    private final ConsultationsDesSouhaits consultations;
    private final ProgrammeRepository repository;

    DemandesExaucees(Souhaits souhaits, ConsultationsDesSouhaits consultations, ProgrammeRepository repository) {
        this.souhaits = souhaits;
        this.consultations = consultations;
        this.repository = repository;
    }

    /** From that day to the end of the coming quarter. */
    List<Repere> depuis(LocalDate jour) {
        var periode = new Periode(
                jour, TrimestreDuProgramme.du(jour).suivant().periode().fin());
        var programmes = repository.themes(periode).stream().collect(toMap(Repere::code, Repere::nom));
        return souhaits.demandesAvant(jour.plusDays(1)).stream()
                .filter(programmes::containsKey)
                .limit(AU_PLUS)
                .map(theme -> new Repere(theme, Objects.requireNonNull(programmes.get(theme))))
                .toList();
    }

    /** Of the themes of a quarter, by their names: those that were wished for before it. */
    public List<String> avant(LocalDate debut, Map<String, String> themes) {
        return souhaits.demandesAvant(debut).stream()
                .filter(themes::containsKey)
                .limit(AU_PLUS)
                .map(theme -> Objects.requireNonNull(themes.get(theme)))
                .toList();
    }

    /** Where the public is asked today. */
    Optional<ConsultationDesSouhaits> consultation() {
        return consultations.ouvertes().stream().findFirst();
    }
}
