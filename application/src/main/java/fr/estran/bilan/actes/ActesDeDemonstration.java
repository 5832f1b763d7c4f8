package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** The report of 2022 as the council received it, that of 2023 as it is being written. Nobody in them exists. */
@Service
public class ActesDeDemonstration {

    private static final Messages M = Messages.de("bilan/actes");
    private static final ZoneId FUSEAU = ZoneId.of("Europe/Paris");
    private static final LocalTime MATIN = LocalTime.of(9, 30);
    private static final String PAR = M.dire("demonstration.par");

    private final Demonstration demonstration;
    private final Rapports rapports;
    private final Debuts debuts;
    private final Brouillons brouillons;
    private final Projets projets;
    private final Validations validations;
    private final Etapes etapes;
    private final Certifications certifications;

    ActesDeDemonstration(
            Demonstration demonstration,
            Rapports rapports,
            Debuts debuts,
            Brouillons brouillons,
            Projets projets,
            Validations validations,
            Etapes etapes,
            Certifications certifications) {
        this.demonstration = demonstration;
        this.rapports = rapports;
        this.debuts = debuts;
        this.brouillons = brouillons;
        this.projets = projets;
        this.validations = validations;
        this.etapes = etapes;
        this.certifications = certifications;
    }

    /** Once: what was done on screen since then is kept. */
    public void raconter() {
        if (rapports.tous().isEmpty()) {
            raconter2022();
            raconter2023();
        }
    }

    private void raconter2022() {
        var maire = new Signataire("Camille Exemple", M.dire("demonstration.maire"));
        var elue = new Signataire("Dominique Exemple", M.dire("demonstration.elue"));
        var rapport = commencer(2022, LocalDate.of(2023, 1, 17));
        ecrire(rapport, "faits_marquants", "demonstration.faits_2022", LocalDate.of(2023, 1, 24));
        ecrire(rapport, "perspectives", "demonstration.perspectives_2022", LocalDate.of(2023, 1, 24));
        noter(rapport, new OrdreDuJour(LocalDate.of(2023, 2, 20), LocalDate.of(2023, 3, 16), "6", elue));
        le(
                LocalDate.of(2023, 2, 27),
                () -> validations.valider(rapport, projets.lire(rapport).empreinte(), maire, PAR));
        noter(rapport, new Convocation(LocalDate.of(2023, 3, 8)));
        noter(rapport, new Presentation(LocalDate.of(2023, 3, 16)));
        noter(rapport, new Transmission(LocalDate.of(2023, 3, 20)));
        noter(rapport, new Accuse(LocalDate.of(2023, 3, 20), M.dire("demonstration.reference")));
        noter(rapport, new MiseEnLigne(LocalDate.of(2023, 3, 21)));
        le(LocalDate.of(2023, 3, 22), () -> certifications.certifier(rapport, maire, PAR));
    }

    private void raconter2023() {
        var rapport = commencer(2023, LocalDate.of(2024, 1, 11));
        ecrire(rapport, "faits_marquants", "demonstration.faits_2023", LocalDate.of(2024, 1, 12));
    }

    private RapportId commencer(int annee, LocalDate jour) {
        return switch (le(jour, () -> debuts.commencer(annee, PAR))) {
            case Debut.Commence(var rapport) -> rapport;
            case Debut.DejaCommence _, Debut.SansActivite _, Debut.Futur _, Debut.RienACorriger _ ->
                throw new IllegalStateException("the records of the demonstration hold " + annee);
        };
    }

    private void ecrire(RapportId rapport, String section, String cle, LocalDate jour) {
        le(jour, () -> brouillons.ecrire(rapport, section, Redaction.AUCUNE.ecrite(M.dire(cle), null), 0, PAR));
    }

    private void noter(RapportId rapport, FaitDActe fait) {
        le(fait.le(), () -> etapes.noter(rapport, fait, PAR));
    }

    private <T> T le(LocalDate jour, Supplier<T> action) {
        return demonstration.le(jour.atTime(MATIN).atZone(FUSEAU).toInstant(), action);
    }
}
