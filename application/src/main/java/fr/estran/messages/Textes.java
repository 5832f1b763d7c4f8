package fr.estran.messages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What messages say: in the town's own words where it has chosen some, or else in ours. */
@Service
@Transactional
class Textes {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    /** Each stands for itself, so that what comes out is what the town would have typed. */
    private static final Map<String, String> TELLES =
            Remplissage.VARIABLES.stream().collect(toMap(nom -> nom, nom -> "{" + nom + "}"));

    private final TexteRepository repository;
    private final Journal journal;

    Textes(TexteRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    TexteDeMessage lire(Modele modele, Forme forme) {
        return lire(modele, forme, 1);
    }

    /** For so many people at once: ours has a plural; in the town's own words, it is said before for whom they are. */
    @Transactional(readOnly = true)
    public TexteDeMessage lire(Modele modele, Forme forme, int personnes) {
        return repository
                .lire(modele, forme)
                .map(choisi ->
                        personnes == 1 || Remplissage.variables(choisi.texte()).contains("prenom")
                                ? choisi
                                : new TexteDeMessage(
                                        choisi.objet(), MESSAGES.dire("pour.plusieurs", TELLES) + " " + choisi.texte()))
                .orElseGet(() -> leNotre(modele, forme, personnes));
    }

    /** Each, as it leaves for one person, and whether the town chose it. */
    @Transactional(readOnly = true)
    List<ModeleVu> tous() {
        var choisis = repository.choisis().stream()
                .collect(toMap(choisi -> choisi.modele() + "/" + choisi.canal(), TexteChoisi::texte));
        return Modele.deLaVille().stream()
                .flatMap(modele -> Stream.of(Forme.values()).map(forme -> {
                    var choisi = choisis.get(modele.code() + "/" + forme.code());
                    return new ModeleVu(
                            modele.code(),
                            forme.code(),
                            choisi == null ? leNotre(modele, forme, 1).texte() : choisi,
                            choisi != null);
                }))
                .toList();
    }

    private record TexteChoisi(String modele, String canal, String texte) {}

    @Transactional(readOnly = true)
    boolean change(Modele modele, Forme forme) {
        return repository.lire(modele, forme).isPresent();
    }

    void ecrire(Modele modele, Forme forme, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(FormulaireModele.de(lire(modele, forme)).champs());
        repository.ecrire(modele, forme, FormulaireModele.de(dite.ecrits()).choisi(forme));
        journal.noter("message.modele", null);
    }

    void revenirAuNotre(Modele modele, Forme forme) {
        repository.verrouiller();
        repository.effacer(modele, forme);
        journal.noter("message.modele", (UUID) null);
    }

    static TexteDeMessage leNotre(Modele modele, Forme forme, int personnes) {
        var telles = new HashMap<String, Object>(TELLES);
        telles.put("n", personnes);
        return new TexteDeMessage(
                forme == Forme.COURRIEL ? MESSAGES.dire("objet." + modele.code(), telles) : null,
                MESSAGES.dire(forme.code() + "." + modele.code(), telles));
    }

    @Repository
    record TexteRepository(JdbcClient jdbc) {

        List<TexteChoisi> choisis() {
            return jdbc.sql("select modele, canal, texte from modele_message")
                    .query(TexteChoisi.class)
                    .list();
        }

        Optional<TexteDeMessage> lire(Modele modele, Forme forme) {
            return jdbc.sql("select objet, texte from modele_message where modele = :modele and canal = :canal")
                    .param("modele", modele)
                    .param("canal", forme)
                    .query(TexteDeMessage.class)
                    .optional();
        }

        /** One at a time: a text that the town has not chosen yet has no row to lock. */
        void verrouiller() {
            jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('textes/' || structure_courante(), 0))")
                    .query(Integer.class)
                    .single();
        }

        void ecrire(Modele modele, Forme forme, TexteDeMessage texte) {
            jdbc.sql("""
                insert into modele_message (structure_id, modele, canal, objet, texte)
                values (structure_courante(), :modele, :canal, :objet, :texte)
                on conflict (structure_id, modele, canal)
                do update set objet = excluded.objet, texte = excluded.texte
                """)
                    .param("modele", modele)
                    .param("canal", forme)
                    .paramSource(texte)
                    .update();
        }

        void effacer(Modele modele, Forme forme) {
            jdbc.sql("delete from modele_message where modele = :modele and canal = :canal")
                    .param("modele", modele)
                    .param("canal", forme)
                    .update();
        }
    }
}
