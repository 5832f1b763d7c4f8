package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Tableur.SortieCsv;
import fr.estran.socle.droits.ActeVu;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.FiltreDuJournal;
import fr.estran.socle.droits.LectureDuJournal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, on which record, when, from where. */
@WebController
@Ouvert(Cercle.ADMINISTRATION)
public record JournalController(LectureDuJournal journal, Comptes comptes) {

    public record VueJournal(
            FiltreDuJournal filtre,
            int nombre,
            int page,
            int pages,
            List<ActeVu> actes,
            List<String> connus,
            List<CompteVu> comptes,
            UnaryOperator<String> dire) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    @GetMapping("/journal")
    Page lire(@ModelAttribute("filtre") FiltreDuJournal filtre, @RequestParam(defaultValue = "1") String page) {
        var nombre = journal.compter(filtre);
        var pages = Math.max(1, Math.ceilDiv(nombre, LectureDuJournal.PAR_PAGE));
        var ici = page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), pages) : 1;
        return Page.de(
                "comptes/journal",
                MESSAGES,
                new VueJournal(
                        filtre,
                        nombre,
                        ici,
                        pages,
                        journal.page(filtre, ici),
                        journal.actes(),
                        comptes.tous().stream().map(CompteVu::de).toList(),
                        (UnaryOperator<String>) LectureDuJournal::dire));
    }

    @GetMapping("/journal.csv")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    void exporter(@ModelAttribute("filtre") FiltreDuJournal filtre, HttpServletResponse reponse) throws IOException {
        var fichier = Files.createTempFile("estran-journal-", ".csv");
        try {
            ecrire(filtre, fichier);
            reponse.setContentType("text/csv;charset=UTF-8");
            reponse.setContentLengthLong(Files.size(fichier));
            reponse.setHeader("Content-Disposition", "attachment; filename=\"journal.csv\"");
            Files.copy(fichier, reponse.getOutputStream());
        } finally {
            Files.delete(fichier);
        }
    }

    /** To the disk first: a slow download keeps no connection to the database. */
    private void ecrire(FiltreDuJournal filtre, Path fichier) throws IOException {
        try (var sortie = SortieCsv.dans(Files.newBufferedWriter(fichier))) {
            sortie.ligne(List.of("quand", "auteur", "acte", "phrase", "sur_qui", "objet", "canal", "origine"));
            journal.parcourir(
                    filtre,
                    acte -> sortie.ligne(Arrays.asList(
                            acte.quand(),
                            acte.auteur(),
                            acte.acte(),
                            LectureDuJournal.dire(acte.acte()),
                            acte.surQui(),
                            acte.objet(),
                            acte.canal(),
                            acte.origine())));
        }
    }
}
