package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the collective of the demonstration did at the end of the year, and at the beginning of the next. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class FaitsDeDemonstration {

    private static final Messages M = Messages.de("reseau/reseau");

    private final FaitDuReseauRepository faits;

    FaitsDeDemonstration(FaitDuReseauRepository faits) {
        this.faits = faits;
    }

    /** Once: what was written on screen since then is kept. */
    public void poser() {
        if (faits.tous().isEmpty()) {
            noter(
                    NatureDuFait.COORDINATION,
                    "2024-01-09",
                    Champs.AUCUN
                            .avec("titre", M.dire("demonstration.coordination"))
                            .avec("niveau", NiveauDeReseau.REGION.code())
                            .avec("qui", M.dire("demonstration.coordination.qui"))
                            .avec("texte", M.dire("demonstration.coordination.texte")));
            noter(
                    NatureDuFait.REALISATION,
                    "2024-01-05",
                    Champs.AUCUN
                            .avec("titre", M.dire("demonstration.realisation"))
                            .avec("nombre", 3000)
                            .avec("texte", M.dire("demonstration.realisation.texte")));
        }
    }

    private void noter(NatureDuFait nature, String jour, Champs dits) {
        var le = LocalDate.parse(jour);
        faits.ecrire(new SaisieDuFait(nature, dits.avec("jour", le)).fait(Identifiants.nouveau(), le));
    }
}
