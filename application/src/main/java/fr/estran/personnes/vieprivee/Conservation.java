package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Durees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is kept, why, how long, and what becomes of it: the team's page and the public one read it here. */
public record Conservation(String quoi, String pourquoi, String duree, String ensuite) {

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");

    static List<Conservation> de(Durees durees) {
        return Stream.of(Duree.values())
                .map(duree -> {
                    var cle = "garde." + duree.code();
                    var nombres = nombres(durees, duree);
                    return new Conservation(
                            MESSAGES.dire(cle, nombres),
                            MESSAGES.dire(cle + ".pourquoi", nombres),
                            MESSAGES.dire(cle + ".duree", nombres),
                            MESSAGES.dire(cle + ".ensuite", nombres));
                })
                .toList();
    }

    /** To the people themselves, one sentence each of what concerns them. */
    static List<String> pourLePublic(Durees durees) {
        return Stream.of(Duree.values())
                .filter(Duree::diteATous)
                .map(duree -> MESSAGES.dire("public." + duree.code(), nombres(durees, duree)))
                .toList();
    }

    static String auTelephone(Durees durees) {
        return MESSAGES.dire("public.au_telephone", nombres(durees, Duree.FICHE));
    }

    private static Map<String, Object> nombres(Durees durees, Duree duree) {
        var nombres = new HashMap<String, Object>(duree.bornes());
        nombres.put("n", durees.valeur(duree));
        nombres.put("annonce", Duree.JOURS_D_ANNONCE);
        return nombres;
    }
}
