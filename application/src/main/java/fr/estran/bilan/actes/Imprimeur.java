package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the pages that go with a report, dated of the day. */
@Component
record Imprimeur(Formes formes, Enseigne enseigne, ReglagesDesActes reglages, Clock horloge) {

    private static final Messages M = Messages.de("bilan/actes");

    byte[] imprimer(PageDeGarde page) {
        return formes.pdf(page.document(LocalDate.now(horloge)), Charte.de(enseigne));
    }

    byte[] imprimer(PageDeMentions page, Signataire certifie) {
        return formes.pdf(
                page.document(certifie, reglages.actuel().original(), LocalDate.now(horloge)), Charte.de(enseigne));
    }

    private static void empreintes(RapportAnnuel rapport, List<PieceFigee> pdf, List<Bloc> blocs) {
        pdf.forEach(piece -> blocs.add(new Bloc.Paragraphe(M.dire(
                "mentions.empreinte",
                "fichier",
                rapport.nommer(piece.nom()),
                "empreinte",
                piece.empreinte().lisible()))));
    }

    private static String version(RapportAnnuel rapport) {
        return rapport.correction() == null
                ? Integer.toString(rapport.version())
                : M.dire(
                        "mentions.version.corrige",
                        "version",
                        rapport.version(),
                        "precedente",
                        rapport.version() - 1,
                        "motif",
                        rapport.correction());
    }

    private static Document page(String titre, Validation validation, List<Bloc> blocs) {
        return new Document(
                M.dire(titre), M.dire("mentions.sujet", "titre", validation.titre()), validation.collectivite(), blocs);
    }

    /**
     * The corrected cover of a frozen report: the heading as it should be, on a page apart. Nothing on it is left as a blank.
     *
     * @param constat what the heading of the report says instead
     * @param pdf the documents that it goes with
     */
    record PageDeGarde(
            RapportAnnuel rapport, Validation validation, Acte entete, String constat, List<PieceFigee> pdf) {

        Document document(LocalDate le) {
            var blocs = new ArrayList<Bloc>();
            blocs.add(new Bloc.Fiche(List.of(
                    new Mention(M.dire("mentions.structure"), validation.collectivite()),
                    new Mention(M.dire("garde.objet"), validation.titre()),
                    new Mention(M.dire("mentions.version"), version(rapport)),
                    new Mention(M.dire("mentions.seance"), EnTete.seance(entete)),
                    new Mention(
                            M.dire("mentions.numero"),
                            entete.numero() == null ? EnTete.numero(entete) : entete.numero()),
                    new Mention(
                            M.dire("mentions.rapporteur"),
                            entete.rapporteur() == null ? EnTete.rapporteur(entete) : entete.rapporteur()),
                    new Mention(M.dire("mentions.auteur"), validation.auteur().toString()))));
            blocs.add(new Bloc.Encadre(constat + " " + M.dire("garde.remplace")));
            empreintes(rapport, pdf, blocs);
            blocs.add(new Bloc.Paragraphe(M.dire("garde.etablie_le", "jour", Typographie.date(le))));
            return page("garde.titre", validation, blocs);
        }
    }

    /**
     * The page that says of a frozen report what became of it: it is made apart, so that the report stays as it is.
     *
     * @param pdf the documents that it goes with
     */
    record PageDeMentions(
            RapportAnnuel rapport,
            Validation validation,
            List<PieceFigee> pdf,
            Parcours parcours,
            PassageAuConseil passage) {

        /** @param original where the original can be read, if the town says so */
        Document document(Signataire certifie, @Nullable String original, LocalDate le) {
            var blocs = new ArrayList<Bloc>();
            blocs.add(new Bloc.Fiche(mentions(original)));
            parcours.executoireDepuis()
                    .ifPresentOrElse(
                            jour -> {
                                blocs.add(new Bloc.Encadre(
                                        M.dire("mentions.executoire", "jour", Typographie.date(jour))));
                                blocs.add(new Bloc.Liste(List.of(publication(), transmission())));
                            },
                            () -> blocs.add(new Bloc.Paragraphe(M.dire("mentions.pas_executoire"))));
            empreintes(rapport, pdf, blocs);
            blocs.add(new Bloc.Paragraphe(
                    M.dire("mentions.etablie", "jour", Typographie.date(le), "qui", certifie.toString())));
            return page("mentions.titre", validation, blocs);
        }

        /** Only what is known: an empty line would ask for a pen. */
        private List<Mention> mentions(@Nullable String original) {
            var mentions = new ArrayList<Mention>();
            ajouter(mentions, "mentions.structure", validation.collectivite());
            ajouter(mentions, "mentions.version", version(rapport));
            ajouter(mentions, "mentions.auteur", validation.auteur().toString());
            parcours.inscription().ifPresent(inscription -> {
                ajouter(mentions, "mentions.seance", Typographie.date(inscription.seance()));
                ajouter(mentions, "mentions.numero", inscription.numero());
                ajouter(
                        mentions,
                        "mentions.rapporteur",
                        inscription.rapporteur() == null
                                ? null
                                : inscription.rapporteur().toString());
            });
            if (passage.etat() == PassageAuConseil.Etat.PAS_VUE) {
                ajouter(mentions, "mentions.passage", passage.dite());
            }
            parcours.presente().ifPresent(jour -> ajouter(mentions, "mentions.presente", Typographie.date(jour)));
            parcours.transmis().ifPresent(jour -> ajouter(mentions, "mentions.transmis", Typographie.date(jour)));
            parcours.accuse()
                    .ifPresent(accuse -> ajouter(
                            mentions,
                            "mentions.accuse",
                            M.dire(
                                    "mentions.accuse.valeur",
                                    "jour",
                                    Typographie.date(accuse.le()),
                                    "reference",
                                    accuse.reference())));
            parcours.enLigne().ifPresent(jour -> ajouter(mentions, "mentions.en_ligne", Typographie.date(jour)));
            parcours.enLigneAuMoinsJusquau()
                    .ifPresent(jour -> ajouter(mentions, "mentions.jusqu_au", Typographie.date(jour)));
            ajouter(mentions, "mentions.original", original);
            return mentions;
        }

        private String publication() {
            return M.dire(
                    "mentions.publication",
                    "debut",
                    Typographie.date(parcours.enLigne().orElseThrow()),
                    "fin",
                    Typographie.date(parcours.enLigneAuMoinsJusquau().orElseThrow()));
        }

        private String transmission() {
            var envoi = Typographie.date(parcours.transmis().orElseThrow());
            return parcours.accuse()
                    .map(accuse -> M.dire(
                            "mentions.transmission_et_accuse",
                            "envoi",
                            envoi,
                            "accuse",
                            Typographie.date(accuse.le()),
                            "reference",
                            accuse.reference()))
                    .orElseGet(() -> M.dire("mentions.transmission", "envoi", envoi));
        }

        private static void ajouter(List<Mention> mentions, String cle, @Nullable String valeur) {
            if (valeur != null) {
                mentions.add(new Mention(M.dire(cle), valeur));
            }
        }
    }
}
