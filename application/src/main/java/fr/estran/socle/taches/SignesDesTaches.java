package fr.estran.socle.taches;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Signes;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether what is done by itself comes to its end, for the town in whose name one asks. */
@Component
@Order(30)
record SignesDesTaches(RegistreDesTaches registre) implements Signes {

    private static final Messages MESSAGES = Messages.de("socle/taches");

    @Override
    public List<Constat> constats() {
        var echouees = registre.toutes().stream().filter(TacheSuivie::enEchec).toList();
        return List.of(
                echouees.isEmpty()
                        ? new Constat(
                                "taches", Gravite.VA_BIEN, MESSAGES.dire("titre"), MESSAGES.dire("etat.va_bien"), null)
                        : new Constat(
                                "taches",
                                Gravite.A_VOIR,
                                MESSAGES.dire("titre"),
                                echouees.stream()
                                        .map(une -> MESSAGES.dire(
                                                "etat.echec",
                                                Map.of("nom", une.nom(), "raison", String.valueOf(une.raison()))))
                                        .collect(joining(" ")),
                                MESSAGES.dire("etat.faire")));
    }
}
