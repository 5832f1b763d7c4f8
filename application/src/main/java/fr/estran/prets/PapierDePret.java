package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.prets.ObjetDePret.Sorte;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What whoever borrows takes home, and signs: what it is, until when, whom to call. On one page, in large print. */
final class PapierDePret {

    private PapierDePret() {}

    /**
     * @param service who lends: its name, then every way back to it
     * @param telephone as one dials it; null where the service has told none
     */
    static Document ecrire(Pret pret, List<String> service, @Nullable String telephone, LocalDate le) {
        var sorte = pret.sorte().code();
        var mentions = new ArrayList<Mention>();
        mentions.add(new Mention(MESSAGES.dire("papier.a"), pret.qui()));
        mentions.add(new Mention(MESSAGES.dire("papier.quoi"), pret.quoi()));
        if (pret.avec() != null) {
            mentions.add(new Mention(MESSAGES.dire("papier.avec"), pret.avec()));
        }
        mentions.add(new Mention(MESSAGES.dire("papier.jusqu_au"), Jours.dire(pret.jusquAu())));
        return new Document(
                MESSAGES.dire("papier.titre", "sorte", sorte, "nom", pret.nom()),
                String.join(" – ", service.subList(1, service.size())),
                service.getFirst(),
                List.of(
                        new Bloc.Fiche(mentions),
                        new Titre(
                                2,
                                telephone == null
                                        ? MESSAGES.dire("papier.et_si")
                                        : MESSAGES.dire("papier.et_si.appeler", "telephone", telephone)),
                        new Liste(Stream.of("garder", "panne", "photos")
                                .filter(quoi -> pret.sorte() != Sorte.AUTRE || !quoi.equals("photos"))
                                .map(quoi -> MESSAGES.dire("papier.si." + quoi, "sorte", sorte))
                                .toList()),
                        new Bloc.Fiche(List.of(
                                new Mention(MESSAGES.dire("papier.le"), Jours.dire(le)),
                                new Mention(MESSAGES.dire("papier.signature"), null),
                                new Mention(MESSAGES.dire("papier.signature_du_service"), null)))),
                false);
    }
}
