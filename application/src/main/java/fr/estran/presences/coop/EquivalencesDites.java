package fr.estran.presences.coop;

import fr.estran.presences.coop.EquivalencesCoop.Essai;
import fr.estran.presences.coop.EquivalencesCoop.FormeCoop;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is ours there, as one form tells it: a field of each venue, of each theme, of each kind of help. */
@Service
@Transactional
class EquivalencesDites {

    private static final Pattern HOTE = Pattern.compile("https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?");
    private static final int HOTE_MESURE = 200;
    private static final String UUID_ECRIT = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** Of a row of the national map, which may name several sources, the one that is theirs. */
    private static final Pattern DE_LA_CARTE = Pattern.compile("(?i)coop-num[ée]rique_(" + UUID_ECRIT + ")");

    private static final Pattern SEUL = Pattern.compile("(?<![0-9a-fA-F-])(" + UUID_ECRIT + ")(?![0-9a-fA-F-])");

    private final EquivalencesCoopRepository repository;
    private final Journal journal;
    private final HeuresDeService heures;
    private final Clock horloge;

    EquivalencesDites(EquivalencesCoopRepository repository, Journal journal, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.heures = heures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    EquivalencesCoop lire() {
        return repository.lire();
    }

    @Transactional(readOnly = true)
    AuChoix auChoix() {
        return new AuChoix(repository.lieux(), repository.themes());
    }

    /** As the form shows it: a theme that is called the same there is taken to be it. */
    @Transactional(readOnly = true)
    Champs ecrits() {
        var dites = repository.lire();
        var champs = Champs.AUCUN.avec("hote", dites.hote()).avec("depuis", dites.depuis());
        for (var lieu : repository.lieux()) {
            champs = champs.avec("lieu." + lieu.id(), lieu.la());
        }
        for (var theme : repository.themes()) {
            champs = champs.avec(
                    "theme." + theme.code(),
                    dites.theme(theme.code(), theme.libelle()).map(Code::code).orElse(null));
        }
        for (var type : TypeDAction.values()) {
            var forme = dites.forme(type);
            champs = champs.avec("sorte." + type.code(), forme.sorte().code())
                    .avec("minutes." + type.code(), forme.minutes());
        }
        return champs;
    }

    @Transactional(readOnly = true)
    Map<String, String> fautes(Champs champs, Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        for (var lieu : repository.lieux()) {
            var dit = champs.dit("lieu." + lieu.id());
            if (!dit.isEmpty() && identifiant(dit).isEmpty()) {
                fautes.put("lieu." + lieu.id(), m.dire("faute.lieu", "lieu", lieu.nom()));
            }
        }
        for (var type : TypeDAction.values()) {
            var minutes = champs.dit("minutes." + type.code());
            if (!minutes.isEmpty()
                    && LectureDeSaisie.entier(minutes, 1, ActeCoop.JOURNEE - 1).isEmpty()) {
                fautes.put("minutes." + type.code(), m.dire("faute.minutes"));
            }
        }
        if (!champs.dit("depuis").isEmpty() && jour(champs).isEmpty()) {
            fautes.put("depuis", m.dire("faute.depuis"));
        }
        var hote = hote(champs);
        if (hote.length() > HOTE_MESURE || !HOTE.matcher(hote).matches()) {
            fautes.put("hote", m.dire("faute.hote"));
        }
        return fautes;
    }

    void changer(Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits());
        var champs = dite.ecrits();
        repository.regler(hote(champs), jour(champs).orElse(null));
        for (var lieu : repository.lieux()) {
            repository.direLieu(
                    lieu.id(), identifiant(champs.dit("lieu." + lieu.id())).orElse(null));
        }
        for (var theme : repository.themes()) {
            repository.direTheme(
                    theme.code(),
                    Code.lire(ThemeDeLaCoop.class, champs.dit("theme." + theme.code()))
                            .orElse(null));
        }
        for (var type : TypeDAction.values()) {
            var minutes = LectureDeSaisie.entier(champs.dit("minutes." + type.code()), 1, ActeCoop.JOURNEE - 1);
            repository.direForme(
                    type,
                    new FormeCoop(
                            Code.lire(SorteCoop.class, champs.dit("sorte." + type.code()))
                                    .orElse(FormeCoop.de(type).sorte()),
                            minutes.isPresent() ? minutes.getAsInt() : null));
        }
        journal.noter("coop.regler", null);
    }

    /** Somebody has looked whether a sample opened ready filled. */
    void noterEssai(Essai essai) {
        repository.noterEssai(essai, LocalDate.ofInstant(horloge.instant(), heures.fuseau()));
        journal.noter("coop.essayer", null);
    }

    /** From what one pastes: itself, the address of its page there, or its row of the national map. */
    static Optional<UUID> identifiant(String colle) {
        var carte = DE_LA_CARTE.matcher(colle);
        if (carte.find()) {
            return Optional.of(UUID.fromString(carte.group(1)));
        }
        var seuls =
                SEUL.matcher(colle).results().map(un -> un.group(1)).distinct().toList();
        return seuls.size() == 1 ? Optional.of(UUID.fromString(seuls.getFirst())) : Optional.empty();
    }

    private static String hote(Champs champs) {
        var dit = champs.dit("hote").replaceAll("/+$", "");
        return dit.isEmpty() ? LienCoop.HOTE : dit;
    }

    private static Optional<LocalDate> jour(Champs champs) {
        try {
            return champs.dit("depuis").isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(champs.dit("depuis")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
