package fr.estran.messages;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever writes freely may not have thought of: a name, a number, a link, something of health. They have the last word. */
@Service
@Transactional(readOnly = true)
public class DoutesDuTexte {

    private static final Messages MESSAGES = Messages.de("messages/libres");

    private static final Pattern NUMERO =
            Pattern.compile("(?<![0-9])(\\+\\d{2,3}|0)[\\s.-]?\\d([\\s.-]?\\d\\d){4}(?![0-9])");

    private static final Pattern LIEN =
            Pattern.compile("(?i)\\b(https?://|www\\.)\\S+|\\b[a-z0-9-]+\\.(fr|bzh|com|org|net|eu)\\b");

    private final MessageLibreRepository repository;
    private final Enseigne enseigne;

    DoutesDuTexte(MessageLibreRepository repository, Enseigne enseigne) {
        this.repository = repository;
        this.enseigne = enseigne;
    }

    /** @param parSms whether somebody would read it as a text */
    public List<String> de(String texte, boolean parSms) {
        var doutes = new ArrayList<String>();
        TexteSensible.avertir(texte, null).ifPresent(doutes::add);
        var noms = nomsDuRegistre(texte);
        if (!noms.isEmpty()) {
            doutes.add(MESSAGES.dire("doute.nom", "noms", String.join(", ", noms)));
        }
        if (NUMERO.matcher(texte).results().anyMatch(trouve -> !leNotre(trouve.group()))) {
            doutes.add(MESSAGES.dire("doute.numero"));
        }
        if (LIEN.matcher(texte).find()) {
            doutes.add(MESSAGES.dire(parSms ? "doute.lien.sms" : "doute.lien"));
        }
        var perdus = Gsm7.perdus(texte);
        if (!perdus.isEmpty() && parSms) {
            doutes.add(MESSAGES.dire("doute.signes", "signes", perdus));
        }
        return doutes;
    }

    /** A surname of the register that the text seems to hold. */
    List<String> nomsDuRegistre(String texte) {
        return repository.nomsDuRegistre(texte);
    }

    private boolean leNotre(String numero) {
        return enseigne.telephone()
                .map(DoutesDuTexte::chiffres)
                .filter(chiffres(numero)::equals)
                .isPresent();
    }

    private static String chiffres(String numero) {
        return numero.replaceAll("\\D", "").replaceFirst("^33(?=\\d{9}$)", "0");
    }
}
