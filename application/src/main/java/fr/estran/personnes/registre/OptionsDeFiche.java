package fr.estran.personnes.registre;

import static fr.estran.personnes.registre.SaisieFiche.REFUS;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers among which one chooses on the page of a sheet. */
public final class OptionsDeFiche {

    private OptionsDeFiche() {}

    /** @param sans read where nothing is chosen @param famille of the sentences that say the codes */
    public static List<Option> ou(String sans, List<String> codes, String famille, Messages m) {
        var options = new ArrayList<Option>();
        options.add(new Option("", sans));
        codes.forEach(code -> options.add(new Option(code, m.connait(famille + code) ? m.dire(famille + code) : code)));
        return options;
    }

    /** Of a question for the report: also not asked, or refused. A code that a folder brought is kept among the answers. */
    public static List<Option> question(String choisie, List<String> codes, String famille, Messages m) {
        var tous = new ArrayList<>(codes);
        if (!choisie.isEmpty() && !choisie.equals(REFUS) && !tous.contains(choisie)) {
            tous.add(choisie);
        }
        var options = ou(m.dire("reponse.jamais"), tous, famille, m);
        options.add(new Option(REFUS, m.dire("reponse.refus")));
        return options;
    }

    /** @param choisi stays, also where the town does not use it any more @param mots the town's own words */
    public static List<Option> quartiers(String choisi, List<Fiche.Quartier> connus, Messages m, Map<String, ?> mots) {
        var options = new ArrayList<Option>();
        options.add(new Option("", m.dire("reponse.jamais")));
        connus.stream()
                .filter(un -> !un.retire() || un.code().equals(choisi))
                .forEach(un -> options.add(new Option(
                        un.code(),
                        un.nom().equals(un.code()) && m.connait("quartier." + un.code())
                                ? m.dire("quartier." + un.code(), mots)
                                : un.nom())));
        options.add(new Option(REFUS, m.dire("reponse.refus")));
        return options;
    }
}
