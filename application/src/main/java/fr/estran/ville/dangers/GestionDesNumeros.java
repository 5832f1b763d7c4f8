package fr.estran.ville.dangers;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff add numbers of their town, change them, retire them and take them up. Those of the country are not theirs to lose. */
@Service
@Transactional
public class GestionDesNumeros {

    private final NumeroDIciRepository repository;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    GestionDesNumeros(
            NumeroDIciRepository repository, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<NumeroDIci> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    NumeroDIci lire(String code) {
        return repository.lire(code).orElseThrow(Introuvable::new);
    }

    /** As the form shows it. */
    @Transactional(readOnly = true)
    Champs ecrits(String code) {
        return FormulaireDeNumero.de(lire(code)).champs();
    }

    /** The same, sent twice, is one. */
    String ajouter(FormulaireDeNumero formulaire) {
        repository.verrouiller();
        return repository.tous().stream()
                .filter(un -> formulaire.lire(un.code()).equals(un))
                .map(NumeroDIci::code)
                .findFirst()
                .orElseGet(() -> {
                    var code = "n" + Identifiants.nouveau().toString().replace("-", "");
                    repository.ecrire(formulaire.lire(code));
                    noter("numero.ajouter");
                    return code;
                });
    }

    void changer(String code, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits(code));
        repository.ecrire(new FormulaireDeNumero(dite.ecrits()).lire(code));
        noter("numero.changer");
    }

    void retirer(String code) {
        repository.verrouiller();
        if (lire(code).retireLe() == null) {
            repository.retirer(code, horloge.instant());
            noter("numero.retirer");
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (lire(code).retireLe() != null) {
            repository.reprendre(code);
            noter("numero.reprendre");
        }
    }

    private void noter(String acte) {
        journal.noter(acte, null);
        evenements.publishEvent(new PagesPubliquesChangees());
    }

    /** A number of the town as it is typed. */
    public record FormulaireDeNumero(Champs champs) {

        static final FormulaireDeNumero VIERGE = new FormulaireDeNumero(Champs.AUCUN);

        private static final int NOM = 80;
        private static final int PHRASE = 200;

        /** In the order of the page. */
        static FormulaireDeNumero de(NumeroDIci un) {
            return new FormulaireDeNumero(Champs.AUCUN
                    .avec("nom", un.nom())
                    .avec("numero", un.numero())
                    .avec("pour", un.pour())
                    .avec("quand", un.quand())
                    .avec(
                            "dangers",
                            un.dangers().stream().sorted().map(Code::code).toList()));
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            mesurer(fautes, m, "nom", NOM);
            if (!LectureDeSaisie.estUnTelephone(ligne("numero"))
                    && !ligne("numero").matches("[0-9]{2,4}")) {
                fautes.put("numero", m.dire("faute.numero"));
            }
            mesurer(fautes, m, "pour", PHRASE);
            mesurer(fautes, m, "quand", PHRASE);
            if (dangers().isEmpty()) {
                fautes.put("dangers", m.dire("faute.dangers"));
            }
            return fautes;
        }

        private void mesurer(Map<String, String> fautes, Messages m, String champ, int longueur) {
            if (ligne(champ).isEmpty()) {
                fautes.put(champ, m.dire("faute." + champ));
            } else if (ligne(champ).length() > longueur) {
                fautes.put(champ, m.dire("faute.longueur", "n", longueur));
            }
        }

        /** Once there is no fault left. */
        NumeroDIci lire(String code) {
            return new NumeroDIci(code, ligne("numero"), ligne("nom"), ligne("pour"), ligne("quand"), dangers(), null);
        }

        public boolean coche(Danger danger) {
            return champs.tous("dangers").contains(danger.code());
        }

        private Set<Danger> dangers() {
            return Stream.of(Danger.values()).filter(this::coche).collect(Collectors.toUnmodifiableSet());
        }

        String ligne(String champ) {
            return champs.ligne(champ);
        }
    }
}
