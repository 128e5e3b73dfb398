package standpoint.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelativeTest {
    @Property(tries = 300) void writtenFormReadsBack(@ForAll Relative.Unit unit, @ForAll Relative.Way way, @ForAll @IntRange(min = 0, max = 1231) int number,
                                        @ForAll @IntRange(min = -50, max = 50) int shift) {
        boolean shifts = way == Relative.Way.SHIFT || way == Relative.Way.IN;
        Relative meaning = new Relative(unit, way, way == Relative.Way.SHIFT ? 0 : number, shifts ? shift : 0, "");
        assertEquals(Optional.of(meaning), Relative.parse(meaning.toString()));
        assertEquals(Optional.of(meaning.with("TNI")), Relative.parse(meaning.with("TNI").toString()));
    }

    @Property(tries = 300) void anyMeaningOnAnyDayIsAValueOrNone(@ForAll Relative.Unit unit, @ForAll Relative.Way way, @ForAll @IntRange(min = -5, max = 9999) int number,
                                                    @ForAll int shift, @ForAll @IntRange(min = 1, max = 9999) int year) {
        new Relative(unit, way, number, shift, "").value(LocalDate.of(year, 12, 31));
    }

    @Test void whatIsNoMeaningIsNotRead() {
        assertEquals(Optional.empty(), Relative.parse(""));
        assertEquals(Optional.empty(), Relative.parse("day before"));
        assertEquals(Optional.empty(), Relative.parse("eon shift 1"));
    }

    @Test void namesTheNearestOfItsKind() {
        LocalDate day = LocalDate.of(2031, 3, 12);
        assertEquals("2031-03-10", Relative.named(Relative.Unit.DAY, Relative.Way.BEFORE, 1).value(day).orElseThrow());
        assertEquals("2031-03-12", Relative.named(Relative.Unit.DAY, Relative.Way.BEFORE, 3).value(day).orElseThrow());
        assertEquals("2031-03-05", Relative.named(Relative.Unit.DAY, Relative.Way.LAST, 3).value(day).orElseThrow());
        assertEquals("2030-12", Relative.named(Relative.Unit.MONTH, Relative.Way.LAST, 12).value(day).orElseThrow());
        assertEquals("2032-02", Relative.named(Relative.Unit.MONTH, Relative.Way.NEXT, 2).value(day).orElseThrow());
        assertEquals("2031-W10", Relative.shift(Relative.Unit.WEEK, -1).value(day).orElseThrow());
        assertFalse(Relative.named(Relative.Unit.DATE, Relative.Way.IN, 231).value(day).isPresent());
    }
}
