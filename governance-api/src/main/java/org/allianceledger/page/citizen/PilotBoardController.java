package org.allianceledger.page.citizen;

import java.util.List;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Reading;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.page.Alliances;
import org.allianceledger.page.Frame;
import org.allianceledger.page.PageReader;
import org.allianceledger.pilot.view.PilotQueries;
import org.allianceledger.pilot.view.PilotViews.Board;
import org.allianceledger.pilot.view.PilotViews.Line;
import org.allianceledger.pilot.view.ResultQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What came of it: pilots and small wins, and where the money went. */
@Controller
@RequestMapping("/alliances/{alliance}")
class PilotBoardController {

    private final PilotQueries pilots;
    private final ResultQueries results;
    private final MoneyTrail money;
    private final PageReader reader;
    private final Alliances alliances;
    private final Reading reading;

    PilotBoardController(
            PilotQueries pilots,
            ResultQueries results,
            MoneyTrail money,
            PageReader reader,
            Alliances alliances,
            Reading reading) {
        this.pilots = pilots;
        this.results = results;
        this.money = money;
        this.reader = reader;
        this.alliances = alliances;
        this.reading = reading;
    }

    /** A column of the board; {@code stage} is one of the words of {@code citizen.pilot}. */
    record Column(String stage, List<Line> pilots) {}

    @GetMapping("/pilots")
    String pilots(@PathVariable String alliance, Moment moment, Model model) {
        reading.await(Register.MODEL, moment);
        var id = alliances.id(alliance);
        Board board = pilots.board(id, moment.when());
        List<Column> columns = List.of(
                column("proposed", board.proposed()),
                column("running", board.running()),
                column("overdue", board.overdueEvaluation()),
                column("adjusted", board.adjusted()),
                column("scaled", board.scaled()),
                column("stopped", board.stopped()));
        model.addAttribute("columns", columns);
        model.addAttribute(
                "nothing", columns.stream().allMatch(it -> it.pilots().isEmpty()));
        model.addAttribute("median", board.medianDaysToFirstTryOut());
        model.addAttribute(
                "years",
                results.wins(
                        id, moment.when(), reader.now().inside(), reader.now().locale()));
        model.addAttribute("results", results.results(id, moment.when()).reversed());
        return "citizen/pilots";
    }

    @GetMapping("/money")
    String money(@PathVariable String alliance, Moment moment, @ModelAttribute("frame") Frame frame, Model model) {
        reading.await(Register.MODEL, moment);
        var grants = money.grants(alliances.id(alliance), moment.when(), frame::some);
        model.addAttribute("grants", grants.shown());
        model.addAttribute("all", grants.all());
        return "citizen/money";
    }

    private Column column(String stage, List<Line> pilots) {
        return new Column(
                stage,
                pilots.stream()
                        .map(it -> reader.sight().mayRead(it.level(), it.bodyId()) ? it : it.stub())
                        .toList());
    }
}
