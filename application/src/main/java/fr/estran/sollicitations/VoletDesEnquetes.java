package fr.estran.sollicitations;

import fr.estran.commun.Jours;
import fr.estran.commun.UsagerId;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.usagers.Volet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** For which surveys somebody was asked, and for which they may be. */
@Component
class VoletDesEnquetes implements Volet {

    private static final int RANG = 60;

    private final Enquetes enquetes;
    private final Sollicitations sollicitations;
    private final SollicitationRepository repository;

    VoletDesEnquetes(Enquetes enquetes, Sollicitations sollicitations, SollicitationRepository repository) {
        this.enquetes = enquetes;
        this.sollicitations = sollicitations;
        this.repository = repository;
    }

    /** Nothing where no survey is out and none ever was: most sheets have no such part. */
    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var m = ParolesDeSollicitation.MESSAGES;
        var sienne = fiches.iterator().next();
        var demandees = repository.de(fiches);
        var lignes = enquetes.toutes().stream()
                .filter(enquete -> demandees.containsKey(enquete.id()) || sollicitations.enCours(enquete))
                .map(enquete -> ligne(enquete, sienne, demandees))
                .toList();
        return lignes.isEmpty()
                ? List.of()
                : List.of(new Partie(
                        RANG,
                        "enquetes",
                        m.dire("volet.titre"),
                        List.of(m.dire("volet.enquete"), m.dire("volet.demandee")),
                        lignes,
                        ""));
    }

    private static Ligne ligne(
            Enquete enquete, UsagerId sienne, Map<EnqueteId, SollicitationRepository.Demandee> demandees) {
        var m = ParolesDeSollicitation.MESSAGES;
        var demandee = demandees.get(enquete.id());
        if (demandee == null) {
            return new Ligne(
                    "/equipe/enquetes/" + enquete.id() + "/demander/" + sienne,
                    List.of(m.dire("volet.demander", Map.of("titre", enquete.titre())), m.dire("volet.pas_encore")));
        }
        var le = demandee.le();
        return new Ligne(
                null,
                List.of(
                        enquete.titre(),
                        le == null ? m.dire("volet.oui") : m.dire("volet.le", Map.of("jour", Jours.dire(le)))));
    }
}
