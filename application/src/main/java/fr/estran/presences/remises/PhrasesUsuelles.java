package fr.estran.presences.remises;

import static java.util.Comparator.comparing;

import fr.estran.presences.remises.PhraseUsuelle.Depart;
import fr.estran.presences.remises.PhraseUsuelle.Sorte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phrases of a town: those of Estran as long as the town says nothing of them, and its own. */
@Service
@Transactional
public class PhrasesUsuelles {

    private final PhraseUsuelleRepository repository;
    private final Journal journal;
    private final Clock horloge;

    PhrasesUsuelles(PhraseUsuelleRepository repository, Journal journal, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Heading by heading, those that were retired too. */
    @Transactional(readOnly = true)
    List<PhraseUsuelle> toutes() {
        var siennes = repository.lire();
        var codes = siennes.stream().map(PhraseUsuelle::code).collect(Collectors.toSet());
        return Stream.concat(Depart.toutes().stream().filter(une -> !codes.contains(une.code())), siennes.stream())
                .sorted(comparing(PhraseUsuelle::sorte)
                        .thenComparing(PhraseUsuelle::texte, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    @Transactional(readOnly = true)
    List<PhraseUsuelle> auChoix() {
        return toutes().stream().filter(une -> une.retireeLe() == null).toList();
    }

    @Transactional(readOnly = true)
    PhraseUsuelle lire(String code) {
        return toutes().stream()
                .filter(une -> une.code().equals(code))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** As the form shows it. */
    @Transactional(readOnly = true)
    Champs ecrits(String code) {
        return FormulaireDePhrase.de(lire(code)).champs();
    }

    /** The same, sent twice, is one; one that was retired is taken up. */
    String ajouter(FormulaireDePhrase formulaire) {
        repository.verrouiller();
        var deja = toutes().stream()
                .filter(une -> formulaire.lire(une).equals(une))
                .findFirst()
                .orElse(null);
        if (deja != null) {
            reprendre(deja.code());
            return deja.code();
        }
        var code = "p" + Identifiants.nouveau().toString().replace("-", "");
        repository.ecrire(formulaire.lire(new PhraseUsuelle(code, Sorte.FAIT, "", null)));
        journal.noter("phrase.ajouter", null);
        return code;
    }

    void changer(String code, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits(code));
        repository.ecrire(new FormulaireDePhrase(dite.ecrits()).lire(lire(code)));
        journal.noter("phrase.changer", null);
    }

    void retirer(String code) {
        repository.verrouiller();
        var une = lire(code);
        if (une.retireeLe() == null) {
            repository.ecrire(une);
            repository.retirer(code, horloge.instant());
            journal.noter("phrase.retirer", null);
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (lire(code).retireeLe() != null) {
            repository.reprendre(code);
            journal.noter("phrase.reprendre", null);
        }
    }

    /** A phrase as it is typed. */
    public record FormulaireDePhrase(Champs champs) {

        static final FormulaireDePhrase VIERGE = new FormulaireDePhrase(Champs.AUCUN);

        /** In large print, two lines. */
        static final int LONGUEUR = 160;

        static FormulaireDePhrase de(PhraseUsuelle une) {
            return new FormulaireDePhrase(
                    Champs.AUCUN.avec("sorte", une.sorte().code()).avec("texte", une.texte()));
        }

        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            if (sorte() == null) {
                fautes.put("sorte", m.dire("faute.sorte"));
            }
            if (texte().isEmpty()) {
                fautes.put("texte", m.dire("faute.texte"));
            } else if (texte().length() > LONGUEUR) {
                fautes.put("texte", m.dire("faute.longueur", "n", LONGUEUR));
            }
            return fautes;
        }

        public boolean est(Sorte une) {
            return une == sorte();
        }

        private @Nullable Sorte sorte() {
            return Code.lire(Sorte.class, champs.dit("sorte")).orElse(null);
        }

        private String texte() {
            return champs.ligne("texte");
        }

        /** Once there is no fault left. */
        PhraseUsuelle lire(PhraseUsuelle une) {
            var sorte = sorte();
            return new PhraseUsuelle(une.code(), sorte == null ? une.sorte() : sorte, texte(), une.retireeLe());
        }
    }

    /** What the town says of them. */
    @Repository
    record PhraseUsuelleRepository(JdbcClient jdbc) {

        /** Whoever changes them does so one after the other. */
        void verrouiller() {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('phrase_usuelle'), hashtext(structure_courante()::text))")
                    .query((RowCallbackHandler) _ -> {});
        }

        List<PhraseUsuelle> lire() {
            return jdbc.sql("select code, sorte, texte, retiree_le from phrase_usuelle")
                    .query(PhraseUsuelle.class)
                    .list();
        }

        void ecrire(PhraseUsuelle phrase) {
            jdbc.sql("""
                insert into phrase_usuelle (structure_id, code, sorte, texte)
                values (structure_courante(), :code, :sorte, :texte)
                on conflict (structure_id, code) do update
                set sorte = excluded.sorte,
                    texte = excluded.texte
                """).paramSource(phrase).update();
        }

        /** As of the local day. */
        void retirer(String code, Instant maintenant) {
            jdbc.sql("""
                update phrase_usuelle
                set retiree_le = (:maintenant::timestamptz at time zone structure.fuseau)::date
                from structure
                where structure.structure_id = phrase_usuelle.structure_id
                    and phrase_usuelle.code = :code
                    and phrase_usuelle.retiree_le is null
                """).param("maintenant", maintenant).param("code", code).update();
        }

        void reprendre(String code) {
            jdbc.sql("update phrase_usuelle set retiree_le = null where code = :code")
                    .param("code", code)
                    .update();
        }
    }
}
