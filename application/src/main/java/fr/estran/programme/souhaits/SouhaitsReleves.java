package fr.estran.programme.souhaits;

import fr.estran.programme.souhaits.ComptesDeSouhaits.Dit;
import fr.estran.programme.souhaits.SouhaitsRelevesRepository.SouhaitReleve;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What an older folder tells by name and by day becomes counts of a quarter, as if the quarter had been a consultation. A
 * person counts once a year for a theme, in the quarter in which they first said so.
 *
 * <p>A quarter that was counted is counted again only if the folder tells of eleven people more: the same folder brings nothing
 * twice, and what two copies of the counts differ by is never what one person wished. Its districts stay as they were told first.
 */
@Component
record SouhaitsReleves(
        SouhaitsRelevesRepository releves, ConsultationRepository consultations, SouhaitCompteRepository comptes) {

    private static final Messages MESSAGES = Messages.de("programme/souhaits");

    private record Premiere(UUID personne, int annee, String theme) {}

    void verser() {
        parTrimestre(releves.tous()).forEach((debut, bulletins) -> verser(debut, ComptesDeSouhaits.de(bulletins)));
    }

    private static Map<LocalDate, List<Dit>> parTrimestre(List<SouhaitReleve> releves) {
        var dites = new HashSet<Premiere>();
        var trimestres = new TreeMap<LocalDate, List<Dit>>();
        for (var releve : releves) {
            var le = releve.le();
            var debut = LocalDate.of(le.getYear(), le.getMonth().firstMonthOfQuarter(), 1);
            var bulletins = trimestres.computeIfAbsent(debut, _ -> new ArrayList<>());
            if (dites.add(new Premiere(releve.personne(), le.getYear(), ""))) {
                bulletins.add(new Dit(null, releve.quartier()));
            }
            if (dites.add(new Premiere(releve.personne(), le.getYear(), releve.theme()))) {
                bulletins.add(new Dit(releve.theme(), releve.quartier()));
            }
        }
        return trimestres;
    }

    private void verser(LocalDate debut, ComptesDeSouhaits releves) {
        var annee = String.valueOf(debut.getYear());
        var rang = String.valueOf((debut.getMonthValue() + 2) / 3);
        var trimestre = annee + "-T" + rang;
        var deja = consultations.parReference("releve-" + trimestre);
        var id = deja.map(ConsultationDesSouhaits::id).orElseGet(ConsultationId::nouveau);
        if (deja.filter(compte -> releves.personnes() < compte.personnes() + ComptesDeSouhaits.ENSEMBLE)
                .isPresent()) {
            return;
        }
        var fin = ConsultationDesSouhaits.auPlusTard(debut);
        consultations.ecrire(new ConsultationDesSouhaits(
                id,
                "releve-" + trimestre,
                MESSAGES.dire("releve", "annee", annee, "rang", rang),
                debut,
                fin,
                true,
                false,
                fin,
                releves.personnes(),
                0,
                0,
                0));
        if (deja.isPresent()) {
            comptes.ecrireLesThemes(id, releves);
        } else {
            comptes.ecrire(id, releves);
        }
    }
}
