package fr.estran.messages;

import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Signes;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether messages leave, by each means that leaves by itself, and how many of the town wait. */
@Component
@Order(10)
record SignesDesMoyens(MoyensEnService moyens, EtatDesMoyens etats, RetenusRepository repository) implements Signes {

    private static final Messages MESSAGES = Messages.de("messages/moyens");
    private static final Messages DES_TEXTES = Messages.de("messages/textes");

    @Override
    public List<Constat> constats() {
        var retenus = repository.parMoyen();
        return Stream.of(Moyen.COURRIEL, Moyen.SMS)
                .map(moyen -> dire(moyen, retenus.getOrDefault(moyen, 0)))
                .toList();
    }

    private Constat dire(Moyen moyen, int retenus) {
        if (!moyens.contient(moyen)) {
            return constat(moyen, Gravite.A_SAVOIR, MESSAGES.dire("regle." + moyen.code()), "regler." + moyen.code());
        }
        return etats.refus(moyen)
                .map(code -> constat(
                        moyen,
                        Gravite.EN_PANNE,
                        DES_TEXTES.dire("echec." + code) + " " + MESSAGES.dire("retenus", "n", retenus),
                        "faire." + code))
                .orElseGet(() -> new Constat(
                        moyen.code(), Gravite.VA_BIEN, titre(moyen), MESSAGES.dire("va_bien." + moyen.code()), null));
    }

    private static Constat constat(Moyen moyen, Gravite gravite, String dit, String faire) {
        return new Constat(moyen.code(), gravite, titre(moyen), dit, MESSAGES.dire(faire));
    }

    private static String titre(Moyen moyen) {
        return MESSAGES.dire("titre." + moyen.code());
    }
}
