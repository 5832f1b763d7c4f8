package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Enquetes;
import fr.estran.personnes.registre.Volet;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which surveys somebody was asked. */
@Component
record VoletDesEnquetes(Enquetes enquetes, SollicitationRepository repository) implements Volet {

    private static final int RANG = 60;

    /** Nothing of whoever was never asked: most sheets have no such part. */
    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var m = ParolesDeSollicitation.MESSAGES;
        var demandees = repository.de(fiches);
        var lignes = enquetes.toutes().stream()
                .filter(enquete -> demandees.containsKey(enquete.id()))
                .map(enquete -> new Ligne(null, List.of(enquete.titre(), quand(demandees.get(enquete.id())))))
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

    private static String quand(SollicitationRepository.@Nullable Demandee demandee) {
        var m = ParolesDeSollicitation.MESSAGES;
        var le = demandee == null ? null : demandee.le();
        return le == null ? m.dire("volet.oui") : m.dire("volet.le", "jour", Jours.dire(le));
    }
}
